package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChoixColonnes;
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

    /** The menu of columns of the list. */
    static ChoixColonnes<ColonneProjet> choix(GrilleProjets grille) {
        return new ChoixColonnes<>(
                        "projets-colonnes",
                        grille.possibles().stream()
                                .filter(colonne -> colonne != ColonneProjet.NOM)
                                .toList(),
                        ColonneProjet::libelleLong,
                        grille::montrees,
                        grille::montrer)
                .raccourci(Phrases.de("projet.colonnes.toutes"), Set.copyOf(grille.possibles()))
                .raccourci(Phrases.de("projet.colonnes.habituelles"), de(false));
    }
}
