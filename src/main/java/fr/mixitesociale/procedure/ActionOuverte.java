package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Signataire;
import org.jspecify.annotations.Nullable;

/**
 * An act this person may record now.
 *
 * @param pour whose act it is; null for one of the steering committee
 * @param attendue the contract, or the avenant, waits for it
 * @param avenant it is done on an avenant
 */
public record ActionOuverte(Acte acte, @Nullable Signataire pour, Voie voie, boolean attendue, boolean avenant) {}
