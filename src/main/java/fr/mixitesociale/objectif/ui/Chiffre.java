package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialoguePourquoi;
import java.util.List;

/** A figure of a table that opens its own explanation. */
final class Chiffre {

    private Chiffre() {}

    /**
     * @param nom what the figure is, with the commune: what a screen reader says before it
     * @param valeur « 165 », « 33 % »
     */
    static Component de(String nom, String valeur, List<Etape> etapes) {
        if (etapes.isEmpty()) {
            return new Span(valeur.isEmpty() ? FormatFr.NON_DISPONIBLE : valeur);
        }
        Button bouton = new Button(valeur, _ -> DialoguePourquoi.ouvrir(nom, etapes));
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        bouton.addClassName("chiffre");
        bouton.setAriaLabel(Phrases.de("objectif.pourquoi", nom, valeur));
        return bouton;
    }
}
