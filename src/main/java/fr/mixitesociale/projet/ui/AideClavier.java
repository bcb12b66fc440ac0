package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.BoutonVolet;
import java.util.List;

/** « ? »: what the keyboard does in the grid, in ten lines. */
final class AideClavier {

    private static final List<String> GESTES =
            List.of("saisir", "valider", "tabuler", "renoncer", "coller", "choisir", "recopier", "annuler", "lot");

    private AideClavier() {}

    static Component bouton() {
        String titre = Phrases.de("projet.clavier.titre");
        Button bouton = new Button("?");
        bouton.setId("projets-aide");
        bouton.setAriaLabel(titre);
        bouton.addThemeVariants(ButtonVariant.LUMO_ICON);
        return new BoutonVolet(bouton, titre, PopoverPosition.BOTTOM_END, AideClavier::gestes);
    }

    private static Component gestes() {
        DescriptionList liste = new DescriptionList();
        liste.addClassName("aide-clavier");
        GESTES.forEach(geste -> liste.add(
                new Term(Phrases.de("projet.clavier." + geste + ".touche")),
                new Description(Phrases.de("projet.clavier." + geste))));
        return liste;
    }
}
