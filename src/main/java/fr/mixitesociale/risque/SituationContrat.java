package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.Contrat;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a contract is, on a day.
 *
 * @param ensemble all its communes; the only one of {@code communes} when there is one
 * @param communes in the order of their codes
 */
public record SituationContrat(Contrat contrat, LocalDate jour, Bilan ensemble, List<Bilan> communes) {

    public SituationContrat {
        communes = List.copyOf(communes);
    }

    /** Last day whose agréments enter the bilan of the period. */
    public LocalDate fin() {
        return Appreciateur.fin(contrat.periode());
    }

    /** Why, project by project, those that are not sure first. */
    public List<String> raisons() {
        return ensemble.projets(Niveau.RISQUE).stream()
                .map(Appreciation::raison)
                .toList();
    }

    /** « 3 projets, 41 logements, doivent obtenir leur agrément avant le 31/12/2028 ; foncier non maîtrisé pour … » */
    public String phrase() {
        return PhraseDeRisque.de(ensemble, fin(), jour);
    }

    /** As one text read by all may say it (see article 3 of the text). */
    SituationContrat sansNomsConfidentiels() {
        return new SituationContrat(
                contrat,
                jour,
                ensemble.sansNomsConfidentiels(),
                communes.stream().map(Bilan::sansNomsConfidentiels).toList());
    }
}
