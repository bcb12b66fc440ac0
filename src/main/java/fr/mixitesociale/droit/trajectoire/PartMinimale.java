package fr.mixitesociale.droit.trajectoire;

import static fr.mixitesociale.droit.Nombres.pourcent;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.droit.TauxLogementSocial;
import java.math.BigDecimal;
import java.util.List;

/**
 * Share of social dwellings in the new supply below which the missing dwellings grow: the target rate itself. A year that
 * adds {@code g} résidences principales, {@code s} of them social, changes the deficit by {@code t × g − s × g}, which is
 * positive exactly when {@code s < t}.
 */
public final class PartMinimale {

    private PartMinimale() {}

    public static Resultat<BigDecimal> calculer(BigDecimal cible) {
        String t = pourcent(cible);
        return new Resultat<>(
                cible,
                List.of(
                        new Etape(
                                "Ce que g nouvelles résidences principales ajoutent au nombre exigé",
                                "%s × g".formatted(t),
                                "%s × g".formatted(t),
                                TauxLogementSocial.ARTICLE,
                                null),
                        new Etape(
                                "Ce que la part s de logements sociaux parmi elles y répond",
                                "s × g",
                                "s × g",
                                null,
                                null),
                        new Etape(
                                "Changement du nombre de logements manquants",
                                "%s × g − s × g = (%s − s) × g : positif si s < %s, nul si s = %s"
                                        .formatted(t, t, t, t),
                                t,
                                null,
                                null)));
    }
}
