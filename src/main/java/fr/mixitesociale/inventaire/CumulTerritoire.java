package fr.mixitesociale.inventaire;

import java.util.List;

/**
 * Several communes taken together, at the last inventory of each.
 *
 * @param annee the most recent inventory among them
 * @param communes how many of them have an inventory
 * @param chiffres déficitaires, rate, social dwellings, missing dwellings, each with the steps that lead to it
 */
public record CumulTerritoire(int annee, int communes, List<ChiffreTerritoire> chiffres) {

    public CumulTerritoire {
        chiffres = List.copyOf(chiffres);
    }
}
