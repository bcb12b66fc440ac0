package fr.mixitesociale.echange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.VoletObjet;
import fr.mixitesociale.echange.CommentairesConsultation;
import fr.mixitesociale.echange.CommentairesService;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;

/** What people say of one object, in the side panel. */
@SpringComponent
class VoletCommentaires implements VoletObjet {

    private final CommentairesConsultation consultation;
    private final CommentairesService service;
    private final Clock horloge;

    VoletCommentaires(CommentairesConsultation consultation, CommentairesService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
    }

    @Override
    public int ordre() {
        return 100;
    }

    @Override
    public String libelle() {
        return Phrases.de("echange.commentaires");
    }

    @Override
    public Component contenu(CadreContrat cadre, ObjetDuContrat objet) {
        return new PanneauCommentaires(new Fil(cadre, objet, consultation, service), cadre, horloge);
    }
}
