package fr.mixitesociale.inventaire;

import java.util.Locale;

/** Columns of the complement template, in the order of the template; the name is the header. */
enum ColonneComplement {
    CODE_INSEE,
    DATE_INVENTAIRE,
    RP,
    TAUX_CIBLE_PCT,
    LLS_HLM,
    LLS_SEM_AUTRES_CONV,
    LLS_PRIVE_ANAH,
    LLS_FOYERS_LITS,
    LLS_CHRS_CADA_PLACES,
    LLS_PSLA,
    LLS_BRS,
    LLS_CONVENTION_ECHUE,
    LLS_VENDUS,
    LLS_AUTRES,
    LLS_TOTAL,
    DEFICIT_NOTIFIE,
    OBJECTIF_LEGAL_NOTIFIE,
    REGIME,
    EXEMPTEE,
    MOTIF_EXEMPTION,
    CARENCEE,
    MAJORATION_PCT,
    PRELEVEMENT_NET,
    DATE_ENTREE,
    INCONSTRUCTIBILITE_PCT,
    PLH_DEBUT,
    PLH_FIN;

    String entete() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean estObligatoire() {
        return switch (this) {
            case CODE_INSEE, DATE_INVENTAIRE, RP, LLS_TOTAL -> true;
            default -> false;
        };
    }

    /** {@code lls} stands for {@code lls_total}: histories compiled by third parties call it so. */
    boolean reconnait(String normalise) {
        return normalise.equals(entete()) || (this == LLS_TOTAL && normalise.equals("lls"));
    }
}
