package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;

/** Where an inventory comes from, from the strongest to the weakest: when sources differ the first one is shown. */
public enum Source {
    /** Notified by the préfet: a complement line that carries a notified deficit or objective. */
    NOTIFIE,
    COMPLEMENT,
    NATIONAL,
    TIERS;

    public String libelle() {
        return Phrases.de("inventaire.source." + name());
    }
}
