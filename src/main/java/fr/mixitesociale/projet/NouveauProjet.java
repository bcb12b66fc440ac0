package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.util.Map;

/**
 * A project to add to the list.
 *
 * @param commune one of the contract
 * @param valeurs field → what was typed; only the name is due
 */
public record NouveauProjet(CodeInsee commune, Map<ChampProjet, String> valeurs) {

    public NouveauProjet {
        valeurs = Map.copyOf(valeurs);
    }

    public static NouveauProjet nomme(CodeInsee commune, String nom) {
        return new NouveauProjet(commune, Map.of(ChampProjet.NOM, nom));
    }
}
