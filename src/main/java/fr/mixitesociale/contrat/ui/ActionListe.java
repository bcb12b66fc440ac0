package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import fr.mixitesociale.acces.Utilisateur;
import java.util.List;

/** What a room offers on the list of contracts, brought as a bean. */
public interface ActionListe {

    /** New buttons for one screen; empty for a person who may do nothing of it. */
    List<Component> boutons(Utilisateur personne);
}
