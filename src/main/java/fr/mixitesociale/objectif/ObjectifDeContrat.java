package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.socle.CodeInsee;
import java.util.UUID;

/**
 * What a contract says of the objective of a commune.
 *
 * @param valeur dwellings
 * @param signe whether the contract is in force, or was: before, it changes nothing
 */
public record ObjectifDeContrat(UUID contrat, CodeInsee commune, Amenagement amenagement, int valeur, boolean signe) {}
