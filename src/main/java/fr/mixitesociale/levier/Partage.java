package fr.mixitesociale.levier;

import java.time.Instant;

/**
 * A section of a notebook, shown to the other signatories.
 *
 * @param par who shared it, by name
 * @param contrats in how many contracts it is shown; more than one for a groupement only
 */
public record Partage(String section, Instant le, String par, int contrats) {}
