package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Phrases;

/** Whose dwellings: those of the social landlords are agréés, those of private owners conventionnés (Anah). */
public enum Parc {
    PUBLIC,
    PRIVE;

    public String libelle() {
        return Phrases.de("projet.parc." + name());
    }
}
