package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Phrases;
import java.util.UUID;

/** The difficulties of one project, in its side panel: one click reports one, from the list, the grid or the board. */
@SpringComponent
class VoletDifficultes implements VoletObjet {

    private final Outils outils;

    VoletDifficultes(Outils outils) {
        this.outils = outils;
    }

    @Override
    public int ordre() {
        return 50;
    }

    @Override
    public String libelle() {
        return Phrases.de("difficulte.vue");
    }

    @Override
    public boolean concerne(ObjetDuContrat objet) {
        return ProjetsTenus.OBJET.equals(objet.objet()) && !objet.supprime();
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        return new DifficultesPanneau(cadre, outils, UUID.fromString(objet.id()));
    }
}
