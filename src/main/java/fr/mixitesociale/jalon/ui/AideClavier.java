package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.VoletDiffere;
import java.util.List;

/** The keys of the grid, in one line each; made when they are asked for. */
final class AideClavier {

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

    private AideClavier() {}

    static VoletDiffere volet() {
        VoletDiffere volet = new VoletDiffere(Phrases.de("jalon.aide.resume"), AideClavier::liste);
        volet.addClassName("aide-jalons");
        return volet;
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
