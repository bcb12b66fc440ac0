package fr.mixitesociale.droit.regles;

/** Where a commune newly subject to the law stands (VIII): its first periods ask less of it. */
public enum Entree {
    /** Entered in the course of the period: what remains of it. */
    EN_COURS,
    PREMIERE,
    DEUXIEME
}
