package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;

/** What to know before using the figures. */
class AvertissementsPanneau extends Composite<Panneau> {

    private final List<String> phrases;

    AvertissementsPanneau(List<String> phrases) {
        this.phrases = phrases;
    }

    @Override
    protected Panneau initContent() {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("prose");
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        Panneau panneau = new Panneau(Phrases.de("simulateur.avertissements"), liste);
        panneau.addClassName("a-savoir");
        return panneau;
    }
}
