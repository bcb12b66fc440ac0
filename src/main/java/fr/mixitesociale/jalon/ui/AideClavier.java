package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** The keys of the grid, in one line each. */
class AideClavier extends Details {

    private static final List<String> TOUCHES = List.of(
            "fleches",
            "fait",
            "en_cours",
            "non",
            "sans_objet",
            "difficulte",
            "date",
            "responsable",
            "effacer",
            "annuler");

    AideClavier() {
        super(new Span(Phrases.de("jalon.aide.resume")), liste());
        addClassName("aide-jalons");
    }

    private static DescriptionList liste() {
        DescriptionList liste = new DescriptionList();
        liste.addClassName("touches");
        TOUCHES.forEach(touche -> liste.add(
                new Term(Phrases.de("jalon.aide." + touche + ".touche")),
                new Description(Phrases.de("jalon.aide." + touche))));
        return liste;
    }
}
