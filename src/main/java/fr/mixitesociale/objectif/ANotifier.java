package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.CodeInsee;

/**
 * One commune of a batch of notifications.
 *
 * @param valeur dwellings, as the letter says it
 * @param version of the {@link Decision} when the table was read
 */
public record ANotifier(CodeInsee commune, int valeur, long version) {}
