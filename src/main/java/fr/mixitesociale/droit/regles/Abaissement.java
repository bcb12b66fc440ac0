package fr.mixitesociale.droit.regles;

import java.math.BigDecimal;

/**
 * Conditions of a lowered objective (IX); its floors stand with the cases of VII.
 *
 * @param periodesMax consecutive periods a commune may be lowered for
 * @param populationDerogation a commune under this population may ask for more (inhabitants)
 * @param inconstructibiliteMin share of the urbanised territory that cannot be built on, percent, bound included
 * @param inconstructibiliteMax the same; above it the commune is exempted
 * @param avisCnsru whether the national commission is consulted
 */
public record Abaissement(
        Parametre<Integer> periodesMax,
        Parametre<Integer> populationDerogation,
        Parametre<BigDecimal> inconstructibiliteMin,
        Parametre<BigDecimal> inconstructibiliteMax,
        Parametre<Boolean> avisCnsru) {}
