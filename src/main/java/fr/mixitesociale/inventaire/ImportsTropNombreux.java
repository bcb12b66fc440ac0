package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.RefusMetier;

/** As many imports as the memory allows are read or wait already: nothing was done, the same file may come again later. */
public class ImportsTropNombreux extends RefusMetier {

    public ImportsTropNombreux() {
        super("inventaire.import.trop_nombreux", PlacesImport.NOMBRE);
    }
}
