package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Status tag: a word with a shape and a colour of its own; the word alone suffices. */
public final class Etiquette extends Span {

    /** Shape and colour: disc, triangle, square, diamond, ring, disc. */
    public enum Ton {
        CONFORME,
        DEFICITAIRE,
        CARENCEE,
        EXEMPTEE,
        NEUTRE,
        INFORMATION
    }

    public Etiquette(String mot, Ton ton) {
        super(mot);
        addClassNames("etiquette", ton.name().toLowerCase(Locale.ROOT));
    }
}
