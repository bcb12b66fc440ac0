package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;

/** « Jalons »: a grid typed in at the speed of a spreadsheet. */
@SpringComponent
class VueJalons extends VueDesJalons<GrilleJalons> {

    VueJalons(Outils outils) {
        super(outils, "jalons", 10);
    }

    @Override
    GrilleJalons dessiner(CadreContrat cadre, Outils outils, EcritureJalons saisie) {
        return new GrilleJalons(cadre, outils, saisie);
    }
}
