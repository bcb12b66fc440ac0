package fr.mixitesociale.droit.regles;

/**
 * Conditions of objectives pooled between the communes of an EPCI (X).
 *
 * @param part share of its VII objective that each commune keeps
 * @param partGuide percent of the missing dwellings the DHUP guide writes in its place: below it, a warning
 * @param periodesMax consecutive periods a commune may be lowered for
 */
public record Mutualisation(
        Parametre<Fraction> part,
        Parametre<Integer> partGuide,
        Parametre<Integer> periodesMax,
        Parametre<Boolean> plhExecutoire,
        Parametre<Boolean> avisCnsru) {}
