package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.ColonneProjet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The columns shown before anyone chooses. */
final class ColonnesHabituelles {

    private static final Set<ColonneProjet> SUR_ECRAN = Collections.unmodifiableSet(EnumSet.of(
            ColonneProjet.NOM,
            ColonneProjet.COMMUNE,
            ColonneProjet.MAITRE_OUVRAGE,
            ColonneProjet.LOGEMENTS,
            ColonneProjet.LLS,
            ColonneProjet.PLAI,
            ColonneProjet.PLUS,
            ColonneProjet.PLS,
            ColonneProjet.NON_VENTILE,
            ColonneProjet.ANNEE_PREVUE,
            ColonneProjet.ALERTES));

    /** On a telephone the figures that matter stay; the rest is in the menu of columns. */
    private static final Set<ColonneProjet> SUR_TELEPHONE = Collections.unmodifiableSet(
            EnumSet.of(ColonneProjet.NOM, ColonneProjet.LOGEMENTS, ColonneProjet.LLS, ColonneProjet.ANNEE_PREVUE));

    private ColonnesHabituelles() {}

    static Set<ColonneProjet> de(boolean telephone) {
        return telephone ? SUR_TELEPHONE : SUR_ECRAN;
    }
}
