package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.RefusDroit;

/** A complement holds a line outside the person's territory: refused as a whole, naming the first such line. */
public class ImportHorsTerritoire extends RefusDroit {

    ImportHorsTerritoire(String ligne, String commune, String code) {
        super("inventaire.import.hors_territoire", ligne, commune, code);
    }
}
