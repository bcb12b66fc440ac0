package fr.mixitesociale.procedure;

/**
 * One legal effect of a contract in force.
 *
 * @param phrase what it changes, for whom
 */
public record Effet(String titre, String phrase, String article) {}
