package fr.mixitesociale.territoire;

/** A département (or overseas collectivity), by its COG code: « 01 », « 2A », « 974 »; « 00 » in the demonstration. */
public record Departement(String code, String nom, String region) {}
