package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.VueProjets;
import fr.mixitesociale.socle.Phrases;

/** « Tableau »: each project under the milestone it has to reach next. */
@SpringComponent
class VueTableau implements VueProjets {

    static final String CLE = "tableau";

    private final Outils outils;

    VueTableau(Outils outils) {
        this.outils = outils;
    }

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 20;
    }

    @Override
    public String libelle() {
        return Phrases.de("jalon.vue.tableau");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new JalonsPanneau(cadre, outils, CLE, ecriture -> new TableauJalons(cadre, outils, ecriture));
    }
}
