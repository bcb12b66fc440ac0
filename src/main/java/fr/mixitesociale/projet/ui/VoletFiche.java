package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.socle.Phrases;
import java.util.UUID;

/** From the side panel of a project to its sheet. */
@SpringComponent
class VoletFiche implements VoletObjet {

    static final int ORDRE = 10;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("projet.fiche.champs");
    }

    @Override
    public boolean concerne(ObjetDuContrat objet) {
        return CellulesProjet.OBJET.equals(objet.objet()) && !objet.supprime();
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        return new Anchor(
                ContratsNavigation.fiche(cadre.contrat().id(), ChapitreProjets.CLE, UUID.fromString(objet.id())),
                Phrases.de("projet.fiche.ouvrir"));
    }
}
