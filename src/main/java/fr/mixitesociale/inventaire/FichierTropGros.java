package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.RefusMetier;

/** A file above the limit of 20 MB: not even looked at. */
public class FichierTropGros extends RefusMetier {

    public static final int LIMITE_OCTETS = 20 * 1024 * 1024;

    public FichierTropGros() {
        super("inventaire.import.trop_gros", LIMITE_OCTETS / (1024 * 1024));
    }
}
