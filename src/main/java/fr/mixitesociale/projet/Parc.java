package fr.mixitesociale.projet;

/** Whose dwellings: those of the social landlords are agréés, those of private owners conventionnés (Anah). */
public enum Parc {
    PUBLIC,
    PRIVE;
}
