package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** White surface with its title; its region is announced under that title. */
public final class Panneau extends Section {

    private final Div tete;

    public Panneau(String titre, Component... contenu) {
        addClassName("panneau");
        getElement().setAttribute("aria-label", titre);
        tete = new Div(new H2(titre));
        tete.addClassName("tete");
        add(tete);
        add(contenu);
    }

    public Panneau sousTitre(String texte) {
        Paragraph sousTitre = new Paragraph(texte);
        sousTitre.addClassName("sous-titre");
        tete.add(sousTitre);
        return this;
    }

    /** What stands at the right of the title. */
    public Panneau action(Component... actions) {
        tete.addComponentAtIndex(1, new Div(actions));
        return this;
    }
}
