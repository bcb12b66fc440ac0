package fr.mixitesociale.contrat.ui;

import java.util.UUID;

/** Public way to the screens of the contracts. */
public final class ContratsNavigation {

    /** Path of the comparison, a screen of the room that follows the contracts. */
    public static final String COMPARER = "contrats/comparer";

    /** Its parameter: ids of contracts, commas between. */
    public static final String COMPARES = "ids";

    static final String LISTE = "contrats";

    private ContratsNavigation() {}

    /** Path of the list. */
    public static String liste() {
        return LISTE;
    }

    /** Path of the contract, on its summary. */
    public static String contrat(UUID contrat) {
        return LISTE + "/" + contrat;
    }

    /** Path of the sheet of one object of a tab. */
    public static String fiche(UUID contrat, String onglet, UUID objet) {
        return onglet(contrat, onglet) + "/" + objet;
    }

    /** Path of one tab of the contract. */
    public static String onglet(UUID contrat, String onglet) {
        return contrat(contrat) + "/" + onglet;
    }
}
