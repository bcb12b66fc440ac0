package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.socle.CodeInsee;
import org.jspecify.annotations.Nullable;

/**
 * The objective a contract is measured against, for one commune.
 *
 * @param nom name of the commune
 * @param valeur the figure of the contract, else the legal one; null while neither is known
 * @param qualite PLAI and PLS of that figure; null with it
 */
public record ObjectifSuivi(
        CodeInsee commune,
        String nom,
        @Nullable Integer valeur,
        @Nullable ObjectifQualitatif qualite) {}
