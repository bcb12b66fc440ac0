package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Palier;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Triennial objective (art. L. 302-8, VII and VIII CCH): a share of the missing dwellings, by the exact gap to the target.
 * No text rounds; half up on rate × exact deficit gives every figure notified in the Alpes-Maritimes. Floors are legal
 * minima and are compared exactly: rounded up.
 */
public final class CalculObjectif {

    private CalculObjectif() {}

    /**
     * @throws TauxInconnu when the rule set has no such rate, or nothing for communes newly subject
     * @throws IllegalArgumentException for résidences principales that are only bounded: see {@link Evaluation}
     */
    public static ObjectifLegal calculer(JeuDeRegles regles, Situation situation) {
        return switch (situation.base()) {
            case Base.Connue connue -> calculer(regles, situation, connue);
            case Base.Saisie saisie -> calculer(regles, situation, saisie);
            case Base.Estimee _ ->
                throw new IllegalArgumentException("Des résidences principales exactes sont attendues.");
        };
    }

    private static ObjectifLegal calculer(JeuDeRegles regles, Situation situation, Base.Connue base) {
        BigDecimal deficit = base.deficit(situation.cible());
        Ecart ecart = base.ecart(situation.cible());
        boolean plsReduit = Boolean.FALSE.equals(situation.plhExecutoire())
                && regles.qualite()
                        .reduit()
                        .filter(reduit -> base.estSous(reduit.sousLeTaux().valeur()))
                        .isPresent();
        Entree entree = situation.entree();
        if (situation.exemptee() || deficit.signum() <= 0) {
            return sansObjectif(regles, situation, deficit, ecart, plsReduit);
        }
        return entree == null
                ? vii(regles, situation, deficit, ecart, regles.palier(situation.periode(), ecart), plsReduit)
                : viii(regles, situation, deficit, ecart, taux(regles, entree), plsReduit);
    }

    private static ObjectifLegal calculer(JeuDeRegles regles, Situation situation, Base.Saisie base) {
        Entree entree = situation.entree();
        if (entree == null) {
            Palier palier = regles.palierAuTaux(situation.periode(), base.taux())
                    .orElseThrow(() -> tauxInconnu(regles, situation, base.taux()));
            return situation.exemptee() || base.deficit().signum() <= 0
                    ? sansObjectif(regles, situation, base.deficit(), null, false)
                    : vii(regles, situation, base.deficit(), null, palier, false);
        }
        Parametre<BigDecimal> taux = taux(regles, entree);
        if (taux.valeur().compareTo(base.taux()) != 0) {
            throw new TauxInconnu("Cette entrée dans le dispositif appelle un taux de %s."
                    .formatted(Nombres.pourcent(taux.valeur())));
        }
        return situation.exemptee() || base.deficit().signum() <= 0
                ? sansObjectif(regles, situation, base.deficit(), null, false)
                : viii(regles, situation, base.deficit(), null, taux, false);
    }

    private static ObjectifLegal vii(
            JeuDeRegles regles,
            Situation situation,
            BigDecimal deficit,
            @Nullable Ecart ecart,
            Palier palier,
            boolean plsReduit) {
        int objectif = part(palier.taux(), deficit, RoundingMode.HALF_UP);
        // a tiny deficit: the raw floor may exceed the rounded objective (4.1 missing: objective 1, raw floor 2)
        Integer abaissement = palier.plancher()
                .map(plancher -> Math.min(objectif, part(plancher, deficit, RoundingMode.CEILING)))
                .orElse(null);
        Integer mutualisation = Optional.of(situation)
                .filter(s -> !Boolean.FALSE.equals(s.plhExecutoire()))
                .flatMap(_ -> regles.mutualisation())
                .map(pool -> pool.part().valeur().auMoins(objectif))
                .orElse(null);
        return new ObjectifLegal(
                situation,
                regles,
                deficit,
                ecart,
                Regime.VII,
                palier.taux(),
                objectif,
                abaissement,
                mutualisation,
                ObjectifQualitatif.pour(regles, objectif, plsReduit),
                null);
    }

    /** De plein droit, without any contract: neither lowered nor pooled. */
    private static ObjectifLegal viii(
            JeuDeRegles regles,
            Situation situation,
            BigDecimal deficit,
            @Nullable Ecart ecart,
            Parametre<BigDecimal> taux,
            boolean plsReduit) {
        int objectif = part(taux, deficit, RoundingMode.HALF_UP);
        return new ObjectifLegal(
                situation,
                regles,
                deficit,
                ecart,
                Regime.VIII,
                taux,
                objectif,
                null,
                null,
                ObjectifQualitatif.pour(regles, objectif, plsReduit),
                null);
    }

    private static ObjectifLegal sansObjectif(
            JeuDeRegles regles, Situation situation, BigDecimal deficit, @Nullable Ecart ecart, boolean plsReduit) {
        return new ObjectifLegal(
                situation,
                regles,
                deficit,
                ecart,
                situation.entree() == null ? Regime.VII : Regime.VIII,
                null,
                0,
                null,
                null,
                ObjectifQualitatif.pour(regles, 0, plsReduit),
                deficit.signum() <= 0 ? SansObjectif.TAUX_ATTEINT : SansObjectif.EXEMPTEE);
    }

    private static Parametre<BigDecimal> taux(JeuDeRegles regles, Entree entree) {
        return regles.entree(entree)
                .orElseThrow(() -> new TauxInconnu(
                        "%s ne dit rien des communes nouvellement entrantes.".formatted(regles.libelle())));
    }

    private static TauxInconnu tauxInconnu(JeuDeRegles regles, Situation situation, BigDecimal taux) {
        return new TauxInconnu("%s n’existe pas dans les règles de %s : %s."
                .formatted(
                        Nombres.pourcent(taux),
                        situation.periode().libelle(),
                        regles.paliers(situation.periode()).stream()
                                .map(palier -> Nombres.pourcent(palier.taux().valeur()))
                                .collect(Collectors.joining(", "))));
    }

    static int part(Parametre<BigDecimal> pourcent, BigDecimal deficit, RoundingMode arrondi) {
        return pourcent.valeur()
                .multiply(deficit)
                .movePointLeft(2)
                .setScale(0, arrondi)
                .intValueExact();
    }
}
