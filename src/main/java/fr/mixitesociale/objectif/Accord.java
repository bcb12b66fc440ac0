package fr.mixitesociale.objectif;

import java.time.Instant;

/**
 * Agreement of a commune to its own figure in the pool.
 *
 * @param valeur the figure it was given to: for any other one it no longer holds
 * @param par who recorded it
 */
public record Accord(int valeur, Instant le, String par) {}
