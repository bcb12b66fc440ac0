package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.decompte.Foyers;
import fr.mixitesociale.droit.regles.JeuDeRegles;
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
    /** Beds of foyers: several count as one dwelling, see {@link Foyers}. */
    LLS_FOYERS_LITS,
    /** Places of CHRS and CADA: same rule. */
    LLS_CHRS_CADA_PLACES,
    LLS_PSLA,
    LLS_BRS,
    LLS_CONVENTION_ECHUE,
    LLS_VENDUS,
    LLS_AUTRES;

    String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dwellings that {@code saisis} dwellings, beds or places count for. */
    int logements(JeuDeRegles regles, int saisis) {
        return this == LLS_FOYERS_LITS || this == LLS_CHRS_CADA_PLACES ? Foyers.logements(regles, saisis) : saisis;
    }

    static int total(JeuDeRegles regles, Map<Categorie, Integer> saisies) {
        return saisies.entrySet().stream()
                .mapToInt(saisie -> saisie.getKey().logements(regles, saisie.getValue()))
                .sum();
    }
}
