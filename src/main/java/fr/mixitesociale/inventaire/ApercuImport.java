package fr.mixitesociale.inventaire;

/**
 * What an import would do; nothing was written.
 *
 * @param rapport the report as it would be, with the number of lines that would be stored
 * @param nouvelles lines for a commune and year without any inventory so far
 * @param differentes lines whose figures differ from the ones shown today
 * @param identiques lines that confirm the figures shown today
 * @param plusAncien true when a more recent inventory of the same source is already there
 */
public record ApercuImport(RapportImport rapport, int nouvelles, int differentes, int identiques, boolean plusAncien) {}
