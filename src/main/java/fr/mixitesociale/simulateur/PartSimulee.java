package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.objectif.Situation;

/**
 * One commune of a pooling that is tried.
 *
 * @param objectif the share it would take, dwellings
 */
public record PartSimulee(String nom, Situation situation, int objectif) {}
