package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;

/** « Tableau »: each project under the milestone it has to reach next. */
@SpringComponent
class VueTableau extends VueDesJalons<TableauJalons> {

    VueTableau(Outils outils) {
        super(outils, "tableau", 20);
    }

    @Override
    TableauJalons dessiner(CadreContrat cadre, Outils outils, EcritureJalons saisie) {
        return new TableauJalons(cadre, outils, saisie);
    }
}
