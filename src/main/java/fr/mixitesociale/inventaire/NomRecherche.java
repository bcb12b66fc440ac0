package fr.mixitesociale.inventaire;

import fr.mixitesociale.territoire.CleRecherche;

/**
 * The form of a name that searches and sorts of the list compare: the key of the referential, « st » and « ste » in full.
 * What is stored in {@code nom_recherche} and what a person types go through the same function.
 */
final class NomRecherche {

    private NomRecherche() {}

    static String de(String nom) {
        return CleRecherche.avecSaint(CleRecherche.de(nom));
    }
}
