package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ui.VueProjets;
import fr.mixitesociale.socle.Phrases;

/** « Difficultés »: those of every project of the contract, open ones first. */
@SpringComponent
class VueDifficultes implements VueProjets {

    private final Outils outils;

    VueDifficultes(Outils outils) {
        this.outils = outils;
    }

    @Override
    public String cle() {
        return "difficultes";
    }

    @Override
    public int ordre() {
        return 30;
    }

    @Override
    public String libelle() {
        return Phrases.de("difficulte.vue");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new DifficultesPanneau(cadre, outils, null);
    }
}
