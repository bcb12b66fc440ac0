package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Signataire;
import org.jspecify.annotations.Nullable;

/**
 * An act as a screen shows it.
 *
 * @param aReprendre the text it was given to has changed since
 * @param retirable this person may take it back
 */
public record ActeLu(ActeEnregistre acte, @Nullable Signataire pour, boolean aReprendre, boolean retirable) {}
