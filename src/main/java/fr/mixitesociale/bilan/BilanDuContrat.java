package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.risque.SituationContrat;
import java.util.List;

/**
 * The bilan of a contract, as one person may read it.
 *
 * @param situation its projects against its objective, the same for every signatory
 * @param parties who pilots something, in the order of the contract
 * @param difficultes those this person may see
 * @param suites what may follow for each commune exposed to it
 */
public record BilanDuContrat(
        SituationContrat situation,
        List<ResultatCommune> communes,
        List<Partie> parties,
        List<Difficulte> difficultes,
        List<FicheObservation> observations,
        List<SuiteCommune> suites) {

    public BilanDuContrat {
        communes = List.copyOf(communes);
        parties = List.copyOf(parties);
        difficultes = List.copyOf(difficultes);
        observations = List.copyOf(observations);
        suites = List.copyOf(suites);
    }

    /** Whether the period is over: before, the same figures are a bilan in preparation. */
    public boolean estFini() {
        return situation.jour().isAfter(situation.fin());
    }

    /** What one signatory pilots. */
    public record Partie(Signataire signataire, List<Tenu> engagements) {
        public Partie {
            engagements = List.copyOf(engagements);
        }

        public long tenus() {
            return engagements.stream()
                    .filter(tenu -> tenu.fiche().statut() == StatutEngagement.REALISE)
                    .count();
        }
    }

    /** An engagement and the files that prove it, in the order they came. */
    public record Tenu(EngagementFiche fiche, List<Piece> preuves) {
        public Tenu {
            preuves = List.copyOf(preuves);
        }
    }

    /** Every proof. */
    public List<Piece> preuves() {
        return parties.stream()
                .flatMap(partie -> partie.engagements().stream())
                .flatMap(tenu -> tenu.preuves().stream())
                .toList();
    }
}
