package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Phrases;

/** Who is at the origin of a project. */
public enum Initiative {
    PUBLIQUE,
    PRIVEE;

    public String libelle() {
        return Phrases.de("projet.initiative." + name());
    }
}
