package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.VueProjets;
import fr.mixitesociale.socle.Phrases;

/** « Jalons »: a grid typed in at the speed of a spreadsheet. */
@SpringComponent
class VueJalons implements VueProjets {

    static final String CLE = "jalons";

    private final Outils outils;

    VueJalons(Outils outils) {
        this.outils = outils;
    }

    @Override
    public String cle() {
        return CLE;
    }

    @Override
    public int ordre() {
        return 10;
    }

    @Override
    public String libelle() {
        return Phrases.de("jalon.vue.jalons");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new JalonsPanneau(cadre, outils, CLE, saisie -> new GrilleJalons(cadre, outils, saisie));
    }
}
