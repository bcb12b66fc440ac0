package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.controle.ObjectifRetenu;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.TypeContratPasse;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One commune in the table of a département for one period: what the law asks, what a contract says, what the préfet
 * decided, what binds.
 *
 * @param evaluation empty when the figures of the commune are not known
 */
public record LigneDepartement(
        FaitsDeCommune faits, Optional<Evaluation> evaluation, Optional<ObjectifDeContrat> contrat, Decision decision) {

    public CodeInsee code() {
        return faits.commune().code();
    }

    public String nom() {
        return faits.commune().nom();
    }

    /** The legal objective when it is one figure. */
    public Optional<ObjectifLegal> legal() {
        return evaluation.flatMap(Evaluation::certaine);
    }

    public Optional<ObjectifRetenu> retenu() {
        Integer notifie = decision.notifie() == null ? faits.objectifNotifie() : decision.notifie();
        return Optional.ofNullable(ObjectifRetenu.decider(notifie, signe(), decision.rehausse(), legal().orElse(null)));
    }

    /** What a notification would say today: the contract in force, else the raised objective, else the law. */
    public Optional<Integer> aNotifier() {
        return Optional.ofNullable(ObjectifRetenu.decider(null, signe(), decision.rehausse(), legal().orElse(null)))
                .map(ObjectifRetenu::valeur);
    }

    /** Whether anything is, or may be, asked of the commune over the period. */
    public boolean estConcernee() {
        return decision.notifie() != null
                || faits.objectifNotifie() != null
                || contrat.isPresent()
                || evaluation.filter(e -> e.objectif().max() > 0).isPresent()
                || Boolean.TRUE.equals(faits.exemptee());
    }

    public boolean estNotifiee() {
        return decision.notifie() != null || faits.objectifNotifie() != null;
    }

    /** Past periods lowered or pooled in a row just before this one. */
    public int consecutives(Amenagement amenagement) {
        return historique().consecutives(faits.periode(), amenagement);
    }

    private Historique historique() {
        return new Historique(faits.passees().stream()
                .filter(bilan -> bilan.contrat() != null)
                .collect(Collectors.toMap(
                        bilan -> new PeriodeTriennale(bilan.debut()), LigneDepartement::amenagement, (a, _) -> a)));
    }

    private static Amenagement amenagement(BilanPeriode bilan) {
        return switch (Objects.requireNonNull(bilan.contrat())) {
            case TypeContratPasse.ABAISSANT -> Amenagement.ABAISSEMENT;
            case TypeContratPasse.MUTUALISANT -> Amenagement.MUTUALISATION;
            case TypeContratPasse.SANS_AMENAGEMENT -> Amenagement.SANS;
        };
    }

    private @Nullable Integer signe() {
        return contrat.filter(ObjectifDeContrat::signe)
                .map(ObjectifDeContrat::valeur)
                .orElse(null);
    }
}
