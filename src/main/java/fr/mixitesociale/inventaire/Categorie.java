package fr.mixitesociale.inventaire;

import java.util.Locale;
import java.util.Map;

/**
 * Categories of social dwellings of the complement file (art. L. 302-5, IV and R. 302-15 CCH); the name is the column in
 * file and database.
 */
enum Categorie {
    LLS_HLM,
    LLS_SEM_AUTRES_CONV,
    LLS_PRIVE_ANAH,
    /** Beds of foyers: three beds count as one dwelling, the rest is dropped (art. R. 302-15 CCH, « partie entière »). */
    LLS_FOYERS_LITS,
    /** Places of CHRS and CADA: same rule. */
    LLS_CHRS_CADA_PLACES,
    LLS_PSLA,
    LLS_BRS,
    LLS_CONVENTION_ECHUE,
    LLS_VENDUS,
    LLS_AUTRES;

    private static final int LITS_PAR_LOGEMENT = 3;

    String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dwellings that {@code saisis} dwellings, beds or places count for. */
    int logements(int saisis) {
        return this == LLS_FOYERS_LITS || this == LLS_CHRS_CADA_PLACES ? saisis / LITS_PAR_LOGEMENT : saisis;
    }

    static int total(Map<Categorie, Integer> saisies) {
        return saisies.entrySet().stream()
                .mapToInt(saisie -> saisie.getKey().logements(saisie.getValue()))
                .sum();
    }
}
