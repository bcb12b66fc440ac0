package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;

/** A slider over whole numbers: arrows move it by one, PageUp and PageDown by ten, Home and End to its bounds. */
class Reglette extends Div {

    /** A key held down, or a thumb that is dragged, is one move. */
    private static final int PAUSE_MS = 250;

    private static final String VALEUR = "value";

    private final Element curseur = new Element("input");
    private final Element sortie = new Element("output");

    /** @param nom what is set: said before the figure */
    Reglette(String nom, SerializableConsumer<Integer> quandDeplacee) {
        addClassName("reglette");
        curseur.setAttribute("type", "range")
                .setAttribute("class", "reglette-curseur")
                .setAttribute("step", "1")
                .setAttribute("aria-label", nom)
                .setAttribute("data-unite", Phrases.de("objectif.unite"));
        sortie.setAttribute("aria-hidden", "true");
        // the server then knows where the thumb is, and never pulls it back while it is still moving
        curseur.addEventListener("change", _ -> entendre(quandDeplacee))
                .synchronizeProperty(VALEUR)
                .debounce(PAUSE_MS);
        getElement().appendChild(curseur, sortie);
    }

    final void identifier(String id) {
        curseur.setAttribute("id", id);
    }

    /** The bounds, then the value: the browser keeps it between them. */
    final void montrer(int min, int max, int valeur) {
        curseur.setAttribute("min", Integer.toString(min)).setAttribute("max", Integer.toString(max));
        curseur.setProperty(VALEUR, Integer.toString(valeur));
        curseur.setAttribute("aria-valuetext", FormatFr.entier(valeur) + " " + Phrases.de("objectif.unite"));
        sortie.setText(FormatFr.entier(valeur));
    }

    private void entendre(SerializableConsumer<Integer> quandDeplacee) {
        try {
            quandDeplacee.accept(Integer.valueOf(curseur.getProperty(VALEUR, "")));
        } catch (NumberFormatException _) {
            // not a slider's value: only a forged event sends one
        }
    }
}
