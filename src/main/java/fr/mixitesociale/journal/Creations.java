package fr.mixitesociale.journal;

import org.springframework.stereotype.Component;

/** How many objects of a kind a contract has received, those deleted since included. */
@Component
public class Creations {

    /** The field under which every room tells the birth of an object. */
    public static final String CHAMP = "creation";

    private final Ecritures ecritures;

    Creations(Ecritures ecritures) {
        this.ecritures = ecritures;
    }

    public long nombre(String contratId, String objet) {
        return ecritures.nombre(contratId, CHAMP, objet);
    }
}
