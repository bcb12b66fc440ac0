package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « ? »: what the keyboard does in the grid, in ten lines. Made when it is first asked for. */
class AideClavier extends Div {

    private static final List<String> GESTES =
            List.of("saisir", "valider", "tabuler", "renoncer", "coller", "choisir", "recopier", "annuler", "lot");

    private final Button bouton = new Button("?");
    private @Nullable Popover volet;

    AideClavier() {
        bouton.setId("projets-aide");
        bouton.setAriaLabel(Phrases.de("projet.clavier.titre"));
        bouton.addThemeVariants(ButtonVariant.LUMO_ICON);
        bouton.addClickListener(_ -> ouvrir());
        add(bouton);
    }

    private void ouvrir() {
        if (volet != null) {
            return; // from now on the browser opens it by itself
        }
        DescriptionList liste = new DescriptionList();
        liste.addClassName("aide-clavier");
        GESTES.forEach(geste -> liste.add(
                new Term(Phrases.de("projet.clavier." + geste + ".touche")),
                new Description(Phrases.de("projet.clavier." + geste))));
        volet = new Popover(liste);
        volet.setTarget(bouton);
        volet.setAriaLabel(Phrases.de("projet.clavier.titre"));
        volet.setPosition(PopoverPosition.BOTTOM_END);
        add(volet);
        volet.open();
    }
}
