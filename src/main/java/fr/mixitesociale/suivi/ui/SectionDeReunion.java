package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** A part of the page of a meeting that is filled again when something changes. */
abstract class SectionDeReunion extends Section {

    private final Div contenu = new Div();
    private final String titre;

    SectionDeReunion(String cle) {
        titre = Phrases.de("suivi.reunion.section." + cle);
        addClassNames("panneau", "section-reunion");
        setId("reunion-" + cle);
        getElement().setAttribute("aria-label", titre);
        contenu.addClassName("contenu");
        add(new H3(titre), contenu);
    }

    final String titre() {
        return titre;
    }

    final void remplir(List<Component> composants) {
        contenu.removeAll();
        contenu.add(composants);
    }

    static Paragraph discret(String cle) {
        Paragraph paragraphe = new Paragraph(Phrases.de(cle));
        paragraphe.addClassName("discret");
        return paragraphe;
    }

    static Div action(String cle, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
        bouton.setId(cle.replace('.', '-'));
        Div actions = new Div(bouton);
        actions.addClassName("actions");
        return actions;
    }
}
