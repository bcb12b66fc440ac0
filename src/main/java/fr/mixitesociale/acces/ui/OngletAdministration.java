package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.Component;

/** A tab of the administration screen, brought by the room whose matter it is. Tabs are shown by rank. */
public interface OngletAdministration {

    /** Stands in the address: {@code /administration?onglet=journal}. */
    String nom();

    String titre();

    /** What is found there and who may do what, in one or two sentences. */
    String sousTitre();

    int rang();

    /** Whether the person who is logged in may open it; the services behind check again. */
    boolean estOuvert();

    Component contenu();
}
