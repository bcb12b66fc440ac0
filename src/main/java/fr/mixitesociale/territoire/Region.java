package fr.mixitesociale.territoire;

/** A region, by its COG code. */
public record Region(String code, String nom) {}
