package fr.mixitesociale.jalon;

/** What deserves a look in the milestones of a project. Nothing of it ever refuses a value. */
public enum NatureAlerte {
    /** The expected date is past, nothing says that it was reached. */
    RETARD,
    /** Said in difficulty by whoever follows it. */
    DIFFICULTE,
    /** Reached on a day that has not come. */
    DATE_FUTURE,
    /** The permit was granted before it was asked for. */
    PERMIS_SANS_DEPOT,
    /** The agrément was granted while the land is not held. */
    AGREMENT_SANS_FONCIER,
    /** The list says another year of financing than the agrément. */
    ANNEE_DIFFERENTE
}
