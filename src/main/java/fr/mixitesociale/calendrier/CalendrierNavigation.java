package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.CodeInsee;

/** Where the legal calendar is. */
public final class CalendrierNavigation {

    public static final String CHEMIN = "calendrier";
    public static final String CONTRAT = "contrat";
    public static final String COMMUNE = "commune";

    /** Key of the tab of a contract. */
    public static final String ONGLET = "calendrier";

    private CalendrierNavigation() {}

    public static String deLaCommune(CodeInsee commune) {
        return CHEMIN + "?" + COMMUNE + "=" + commune.valeur();
    }
}
