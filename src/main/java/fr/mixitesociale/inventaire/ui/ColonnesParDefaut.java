package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.ColonneExport;
import java.util.Set;

/** Columns a person asks for: the list opens without them so that the figures fit on a common screen. */
final class ColonnesParDefaut {

    static final Set<ColonneExport> MASQUEES =
            Set.of(ColonneExport.CODE, ColonneExport.LLS, ColonneExport.ANNEE, ColonneExport.SOURCE);

    private ColonnesParDefaut() {}
}
