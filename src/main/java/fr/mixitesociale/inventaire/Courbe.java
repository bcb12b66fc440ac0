package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;

/** The curves of a commune sheet: what a written reading is attached to. */
public enum Courbe {
    TAUX,
    COMPARAISON,
    MANQUANTS;

    public String libelle() {
        return Phrases.de("inventaire.courbe." + name());
    }
}
