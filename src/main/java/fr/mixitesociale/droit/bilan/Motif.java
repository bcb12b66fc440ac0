package fr.mixitesociale.droit.bilan;

/**
 * Why one half of the bilan is met or not.
 *
 * @param phrase the fact with its figures, in words a mayor can read
 */
public record Motif(Atteinte atteinte, String phrase, String article) {}
