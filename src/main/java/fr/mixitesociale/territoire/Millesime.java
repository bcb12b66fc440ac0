package fr.mixitesociale.territoire;

/**
 * Where the referential comes from.
 *
 * @param annee COG vintage
 * @param paquet npm package and version it was generated from
 * @param licence licences of code and data, shown in the legal notices
 */
public record Millesime(int annee, String paquet, String licence) {}
