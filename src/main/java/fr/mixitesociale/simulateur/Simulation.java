package fr.mixitesociale.simulateur;

import java.util.Optional;

/**
 * What the screen shows for what is typed.
 *
 * @param reponse empty while a figure is missing
 * @param refusEntree why the rule set of the period cannot tell of a commune newly subject
 */
public record Simulation(Optional<Reponse> reponse, Optional<String> refusEntree) {}
