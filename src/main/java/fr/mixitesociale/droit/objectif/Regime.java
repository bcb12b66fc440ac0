package fr.mixitesociale.droit.objectif;

/** The paragraph of art. L. 302-8 that sets the objective. */
public enum Regime {
    /** Communes subject for more than two full periods. */
    VII,
    /** Communes newly subject. */
    VIII
}
