package fr.mixitesociale.projet;

/** How the dwellings are produced. */
public enum ModeProduction {
    /** Bought from a promoter before they are built (vente en l'état futur d'achèvement). */
    VEFA,
    MAITRISE_OUVRAGE_DIRECTE,
    /** Existing dwellings bought and renovated: no building site, often no permit. */
    ACQUISITION_AMELIORATION;
}
