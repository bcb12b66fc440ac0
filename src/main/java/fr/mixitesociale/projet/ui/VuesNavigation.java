package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.projet.ChapitreProjets;
import java.util.UUID;

/** Public way to the views of the projects. */
public final class VuesNavigation {

    public static final String PARAMETRE = "vue";

    private VuesNavigation() {}

    /** Path of one way to look at the projects. */
    public static String vue(UUID contrat, String vue) {
        return ContratsNavigation.onglet(contrat, ChapitreProjets.CLE) + "?" + PARAMETRE + "=" + vue;
    }
}
