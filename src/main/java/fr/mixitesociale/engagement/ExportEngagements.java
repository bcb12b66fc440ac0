package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of engagements as a file: the rows of the filter, in their order, with the columns of the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ExportEngagements {

    private final EngagementsConsultation consultation;

    ExportEngagements(EngagementsConsultation consultation) {
        this.consultation = consultation;
    }

    /** For Excel in French; a text that could be a formula is defused. */
    public void csv(UUID contrat, CritereEngagements critere, OutputStream sortie) {
        List<EngagementFiche> lignes = consultation.lister(contrat, critere);
        TableauFichier.csv(colonnes(), lignes::forEach, sortie);
    }

    /** Typed cells: a text can never become a formula. */
    public void xlsx(UUID contrat, CritereEngagements critere, OutputStream sortie) {
        List<EngagementFiche> lignes = consultation.lister(contrat, critere);
        TableauFichier.xlsx(Phrases.de("engagement.export.feuille"), colonnes(), lignes::forEach, sortie);
    }

    private static List<Colonne<EngagementFiche>> colonnes() {
        return List.of(
                new Colonne<>(Phrases.de("engagement.export.numero"), EngagementFiche::numero),
                new Colonne<>(ChampEngagement.THEME.libelle(), e -> e.theme().libelle()),
                new Colonne<>(ChampEngagement.INTITULE.libelle(), EngagementFiche::intitule),
                new Colonne<>(
                        ChampEngagement.SIGNATAIRE_PILOTE.libelle(),
                        e -> e.signatairePilote().nom()),
                new Colonne<>(ChampEngagement.PILOTE.libelle(), EngagementFiche::pilote),
                new Colonne<>(
                        ChampEngagement.VALEUR.libelle(),
                        e -> mesure(e.indicateur().valeur())),
                new Colonne<>(
                        ChampEngagement.CIBLE.libelle(),
                        e -> mesure(e.indicateur().cible())),
                new Colonne<>(
                        ChampEngagement.UNITE.libelle(), e -> e.indicateur().unite()),
                new Colonne<>(
                        ChampEngagement.ECHEANCE.libelle(),
                        e -> e.echeance() == null ? null : FormatFr.date(e.echeance())),
                new Colonne<>(ChampEngagement.STATUT.libelle(), e -> e.statut().libelle()));
    }

    /** Numbers stay numbers, so that they add up in the sheet. */
    private static @Nullable Object mesure(@Nullable String canonique) {
        if (canonique == null) {
            return null;
        }
        return LectureFr.decimal(canonique)
                .<Object>map(LectureFr.Lue::valeur)
                .orElseGet(() -> Indicateur.lisible(canonique));
    }
}
