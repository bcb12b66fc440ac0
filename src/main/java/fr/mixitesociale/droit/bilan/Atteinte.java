package fr.mixitesociale.droit.bilan;

/** Whether one half of an objective is met. */
public enum Atteinte {
    ATTEINTE,
    NON_ATTEINTE,
    /** A figure is missing, or nothing was realised whose kinds could be judged. */
    NON_JUGEE
}
