package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.contrat.ObjetDuContrat;

/** A part of the side panel that opens on one object (comments, history), brought as a bean by its room. */
public interface VoletObjet {

    /** Order of the parts in the panel. */
    int ordre();

    String libelle();

    /** Whether it has something to say of this object. */
    default boolean concerne(ObjetDuContrat objet) {
        return true;
    }

    Component contenu(CadreContrat cadre, ObjetDuContrat objet);
}
