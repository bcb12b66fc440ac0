package fr.mixitesociale.bench;

import fr.mixitesociale.essai.BasePostgres;

/** On a real PostgreSQL. */
@BasePostgres
class ImportPostgresBench extends ImportBench {

    @Override
    String base() {
        return "PostgreSQL";
    }
}
