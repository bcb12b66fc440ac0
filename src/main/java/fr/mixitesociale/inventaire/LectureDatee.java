package fr.mixitesociale.inventaire;

import java.time.Instant;

/**
 * The reading of a curve written by a person; printed under it.
 *
 * @param version carried from the moment it is opened for editing
 */
public record LectureDatee(Courbe courbe, String texte, String auteur, Instant modifieeLe, int version) {}
