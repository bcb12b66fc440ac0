package fr.mixitesociale.document;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.engagement.CritereEngagements;
import fr.mixitesociale.engagement.ExportEngagements;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.ExportProjets;
import fr.mixitesociale.projet.OrdreProjets;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Everything a person may see of a contract, to leave the portal with it: the text, the lists, the data, the files joined,
 * and the fingerprint of each. Each part is read in a transaction of its own: none stays open while files are written.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ArchiveContrat {

    private static final List<ColonneProjet> COLONNES = Stream.of(ColonneProjet.values())
            .filter(colonne -> colonne != ColonneProjet.ALERTES)
            .toList();

    private final AccesContrat acces;
    private final DocumentsService documents;
    private final ExportEngagements engagements;
    private final ExportProjets projets;
    private final DonneesDuContrat donnees;
    private final PiecesConsultation pieces;
    private final Clock horloge;

    ArchiveContrat(
            AccesContrat acces,
            DocumentsService documents,
            ExportEngagements engagements,
            ExportProjets projets,
            DonneesDuContrat donnees,
            PiecesConsultation pieces,
            Clock horloge) {
        this.acces = acces;
        this.documents = documents;
        this.engagements = engagements;
        this.projets = projets;
        this.donnees = donnees;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /** @throws fr.mixitesociale.contrat.ContratIntrouvable for whoever is on no side of the contract */
    public Fichier ecrire(UUID contrat) {
        Contrat cadre = acces.exiger(contrat).contrat();
        Map<String, byte[]> fichiers = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            fichiers.put(
                    "contrat." + format.extension(),
                    documents.ecrire(contrat, format).contenu());
        }
        fichiers.put("engagements.xlsx", octets(sortie -> engagements.xlsx(contrat, CritereEngagements.TOUS, sortie)));
        fichiers.put(
                "projets.xlsx",
                octets(sortie ->
                        projets.xlsx(contrat, CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, COLONNES, sortie)));
        fichiers.put("contrat.json", donnees.json(contrat));
        for (Piece piece : pieces.toutes(contrat)) {
            FabriqueArchive.joindre(
                    fichiers,
                    "pieces/%s/%s-%s".formatted(piece.objet(), piece.id(), piece.nom()),
                    () -> pieces.contenu(contrat, piece.id()));
        }
        LocalDate jour = LocalDate.now(horloge);
        fichiers.putAll(Manifeste.de(cadre, jour, fichiers));
        return new Fichier(DocumentsService.nom(cadre, "zip"), "application/zip", Manifeste.zip(fichiers, jour));
    }

    private static byte[] octets(Consumer<OutputStream> ecriture) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ecriture.accept(sortie);
        return sortie.toByteArray();
    }
}
