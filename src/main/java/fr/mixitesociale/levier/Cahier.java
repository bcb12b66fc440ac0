package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Signataire;
import java.util.UUID;

/**
 * The notebook of one side of a contract.
 *
 * @param commun written once for all the contracts of its groupement
 */
record Cahier(UUID id, Signataire signataire, boolean commun) {}
