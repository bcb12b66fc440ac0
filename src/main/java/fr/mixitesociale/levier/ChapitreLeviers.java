package fr.mixitesociale.levier;

/** Volet 2. */
final class ChapitreLeviers {

    static final String CLE = "leviers";

    private ChapitreLeviers() {}
}
