package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.CadreContrat;

/** A way to look at the projects, brought as a (singleton) bean by its room; its key is in the address: {@code ?vue=}. */
public interface VueProjets {

    /** « jalons ». */
    String cle();

    /** Its place: the list itself is 0. */
    int ordre();

    String libelle();

    /** Whether this person has it at all. */
    default boolean estVisible(Participation participation) {
        return true;
    }

    /** A new content for one screen. */
    Component contenu(CadreContrat cadre);
}
