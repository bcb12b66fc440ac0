package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the list shows; the name of the project always stays. What is checked is what is seen. The choice is made
 * when it is first asked for: twenty boxes in each session would cost more than the list they change.
 */
class ChoixColonnes extends Div {

    private final GrilleProjets grille;
    private final Button bouton = new Button(Phrases.de("projet.colonnes"));
    private @Nullable Popover volet;

    ChoixColonnes(GrilleProjets grille) {
        this.grille = grille;
        bouton.setId("projets-colonnes");
        bouton.addClickListener(_ -> ouvrir());
        add(bouton);
    }

    private void ouvrir() {
        if (volet != null) {
            return; // from now on the browser opens it by itself
        }
        CheckboxGroup<ColonneProjet> choix = new CheckboxGroup<>();
        choix.setAriaLabel(Phrases.de("projet.colonnes"));
        choix.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choix.setItems(grille.possibles().stream()
                .filter(colonne -> colonne != ColonneProjet.NOM)
                .toList());
        choix.setItemLabelGenerator(ColonneProjet::libelleLong);
        choix.setValue(grille.montrees());
        choix.addValueChangeListener(e -> grille.montrer(e.getValue()));
        Div raccourcis = new Div(
                raccourci(choix, "projet.colonnes.toutes", Set.copyOf(grille.possibles())),
                raccourci(choix, "projet.colonnes.habituelles", ColonnesHabituelles.de(false)));
        volet = new Popover(new Div(raccourcis, choix));
        volet.setTarget(bouton);
        volet.setAriaLabel(Phrases.de("projet.colonnes"));
        volet.setPosition(PopoverPosition.BOTTOM_START);
        add(volet);
        volet.open();
    }

    private Button raccourci(CheckboxGroup<ColonneProjet> choix, String cle, Set<ColonneProjet> colonnes) {
        List<ColonneProjet> offertes = grille.possibles().stream()
                .filter(colonne -> colonne != ColonneProjet.NOM && colonnes.contains(colonne))
                .toList();
        Button raccourci = new Button(Phrases.de(cle), _ -> choix.setValue(Set.copyOf(offertes)));
        raccourci.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return raccourci;
    }
}
