package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.calendrier.CalendrierConsultation;
import fr.mixitesociale.calendrier.CalendrierNavigation;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.Onglet;
import fr.mixitesociale.socle.Phrases;

/** « Calendrier légal » of a contract. */
@SpringComponent
class OngletCalendrier implements Onglet {

    /** After the signatures and the avenants, before the document. */
    private static final int ORDRE = 420;

    private final CalendrierConsultation consultation;

    OngletCalendrier(CalendrierConsultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public String cle() {
        return CalendrierNavigation.ONGLET;
    }

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return Phrases.de("calendrier.onglet");
    }

    @Override
    public Component contenu(CadreContrat cadre) {
        return new CalendrierDuContratPanneau(cadre, consultation);
    }
}
