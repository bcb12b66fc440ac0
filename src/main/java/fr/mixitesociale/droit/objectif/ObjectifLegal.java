package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law asks of a commune over a period, before any contract. The explanation is built when asked for: a national
 * pass over two thousand communes never reads it.
 *
 * @param deficit exact missing dwellings, negative above the target
 * @param ecart points missing to the target; null when only the deficit is known
 * @param taux percent of the deficit that is due, with its article; null without objective
 * @param objectif dwellings, half up on rate × exact deficit
 * @param plancherAbaissement least objective a lowering contract may set (IX); null on a known obstacle
 * @param plancherMutualisation least objective a pooling contract may set (X); null on a known obstacle
 * @param qualite PLAI and PLS of the legal objective
 * @param motif why nothing is due; null when something is
 */
public record ObjectifLegal(
        Situation situation,
        JeuDeRegles regles,
        BigDecimal deficit,
        @Nullable Ecart ecart,
        Regime regime,
        @Nullable Parametre<BigDecimal> taux,
        int objectif,
        @Nullable Integer plancherAbaissement,
        @Nullable Integer plancherMutualisation,
        ObjectifQualitatif qualite,
        @Nullable SansObjectif motif) {

    public boolean estDu() {
        return objectif > 0;
    }

    public Optional<Integer> abaissement() {
        return Optional.ofNullable(plancherAbaissement);
    }

    public Optional<Integer> mutualisation() {
        return Optional.ofNullable(plancherMutualisation);
    }

    /** From the deficit to the objective, its floors and its kinds of dwellings, in words a mayor can read. */
    public List<Etape> etapes() {
        return new Explication(this).etapes();
    }

    /** What a reader of the figures must know. */
    public List<String> avertissements() {
        return new Avertissements(this).liste();
    }
}
