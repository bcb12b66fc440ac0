package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projects whose next milestone is this one; a card can be dropped here. */
class ColonneTableau extends Section {

    private static final int CARTES = 30;

    private final @Nullable Jalon jalon;
    private final TableauJalons tableau;
    private final Paragraph compte = new Paragraph();
    private final UnorderedList liste = new UnorderedList();
    private final Button suite;
    private transient List<SuiviProjet> projets = List.of();
    private int montrees = CARTES;

    /** @param jalon null for those that have reached them all */
    ColonneTableau(@Nullable Jalon jalon, TableauJalons tableau) {
        this.jalon = jalon;
        this.tableau = tableau;
        String titre = jalon == null ? Phrases.de("jalon.tableau.tous") : jalon.libelle();
        addClassName("colonne-tableau");
        getElement().setAttribute("aria-label", titre);
        liste.getElement().setAttribute("role", "list");
        compte.addClassNames("discret", "petit");
        suite = new Button(Phrases.de("jalon.tableau.suite"), _ -> {
            montrees += CARTES;
            montrer(projets);
        });
        suite.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div tete = new Div(new H3(titre), compte);
        tete.addClassName("tete");
        add(tete, liste, suite);
        DropTarget.create(this)
                .addDropListener(depot -> depot.getDragSourceComponent()
                        .filter(CarteProjet.class::isInstance)
                        .map(CarteProjet.class::cast)
                        .ifPresent(carte -> tableau.deplacer(carte.projet(), jalon)));
    }

    @Nullable
    Jalon jalon() {
        return jalon;
    }

    void montrer(List<SuiviProjet> nouveaux) {
        projets = nouveaux;
        int lls = projets.stream()
                .map(projet -> projet.projet().lls())
                .mapToInt(nombre -> nombre == null ? 0 : nombre)
                .sum();
        compte.setText(Phrases.de(
                "jalon.tableau.compte", projets.size(), FormatFr.entier(projets.size()), FormatFr.entier(lls)));
        liste.removeAll();
        projets.stream()
                .limit(montrees)
                .forEach(projet -> liste.add(new ListItem(new CarteProjet(projet, jalon, tableau))));
        suite.setVisible(projets.size() > montrees);
    }
}
