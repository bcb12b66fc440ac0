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

    public String libelle() {
        return Phrases.de("inventaire.statut." + name());
    }
}
