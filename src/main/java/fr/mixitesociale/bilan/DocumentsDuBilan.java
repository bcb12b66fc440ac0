package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.FabriqueArchive;
import fr.mixitesociale.document.Fichier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The bilan to take away: Word, PDF, and one archive with the proofs. No transaction stays open while files are written. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentsDuBilan {

    private final AccesContrat acces;
    private final BilanConsultation bilans;
    private final PiecesConsultation pieces;
    private final FabriqueDocument fabrique;
    private final FabriqueArchive archives;
    private final Clock horloge;

    DocumentsDuBilan(
            AccesContrat acces,
            BilanConsultation bilans,
            PiecesConsultation pieces,
            FabriqueDocument fabrique,
            FabriqueArchive archives,
            Clock horloge) {
        this.acces = acces;
        this.bilans = bilans;
        this.pieces = pieces;
        this.fabrique = fabrique;
        this.archives = archives;
        this.horloge = horloge;
    }

    public Fichier ecrire(UUID contrat, Format format) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return new Fichier(
                nom(cadre, format.extension()),
                format.typeMime(),
                fabrique.ecrire(TexteDuBilan.de(bilans.lire(contrat)), format));
    }

    /** The bilan in both formats, every proof this person may see, and the fingerprint of each. */
    public Fichier archive(UUID contrat) {
        Contrat cadre = acces.exiger(contrat).contrat();
        BilanDuContrat bilan = bilans.lire(contrat);
        Ouvrage texte = TexteDuBilan.de(bilan);
        Map<String, byte[]> fichiers = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            fichiers.put("bilan." + format.extension(), fabrique.ecrire(texte, format));
        }
        for (Piece preuve : bilan.preuves()) {
            FabriqueArchive.joindre(
                    fichiers,
                    "preuves/%s-%s".formatted(preuve.id(), preuve.nom()),
                    () -> pieces.contenu(contrat, preuve.id()));
        }
        return archives.ecrire(nom(cadre, "zip"), cadre, LocalDate.now(horloge), fichiers);
    }

    private static String nom(Contrat contrat, String extension) {
        return "bilan-triennal-%s.%s".formatted(contrat.reference(), extension);
    }
}
