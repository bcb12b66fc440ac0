package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Phrases;

/** How the dwellings are produced. */
public enum ModeProduction {
    /** Bought from a promoter before they are built (vente en l'état futur d'achèvement). */
    VEFA,
    MAITRISE_OUVRAGE_DIRECTE,
    /** Existing dwellings bought and renovated: no building site, often no permit. */
    ACQUISITION_AMELIORATION;

    public String libelle() {
        return Phrases.de("projet.mode_production." + name());
    }
}
