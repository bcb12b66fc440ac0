package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;

/** The list itself: the columns of article 3. */
record VueListe(Outils outils) implements VueProjets {

    @Override
    public String cle() {
        return "liste";
    }

    @Override
    public int ordre() {
        return 0;
    }

    @Override
    public String libelle() {
        return Phrases.de("projet.vue.liste");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new ProjetsPanneau(cadre, outils);
    }
}
