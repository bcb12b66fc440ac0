package fr.mixitesociale.graphique;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of one year.
 *
 * @param annee year of the inventory, or rank of the step when the chart has another {@link Pas}
 * @param valeur null when unknown: the curve is broken there
 * @param estime true when the value rests on an inferred figure: drawn hollow and said so in the table
 */
public record Point(int annee, @Nullable BigDecimal valeur, boolean estime) {}
