package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;

/** Situation of a commune towards article 55 at its last inventory, the most consequential word first. */
public enum Statut {
    CARENCEE,
    DEFICITAIRE,
    EXEMPTEE,
    CONFORME,
    NON_SOUMISE,
    INCONNU;

    /** Whether its missing dwellings are due: an exempted commune has some, and owes none. */
    public boolean estDeficitaire() {
        return this == DEFICITAIRE || this == CARENCEE;
    }

    public String libelle() {
        return Phrases.de("inventaire.statut." + name());
    }
}
