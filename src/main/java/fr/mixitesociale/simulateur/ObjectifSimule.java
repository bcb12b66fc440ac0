package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.objectif.ObjectifLegal;
import java.util.List;

/**
 * A legal objective for figures that anyone may have typed.
 *
 * @param avertissements what a reader must know before using it, those of the engine first
 */
public record ObjectifSimule(ObjectifLegal legal, List<String> avertissements) {

    public ObjectifSimule {
        avertissements = List.copyOf(avertissements);
    }
}
