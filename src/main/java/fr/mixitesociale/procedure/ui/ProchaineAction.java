package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.procedure.ActionOuverte;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The one thing to do for the person in front of the screen, or who is awaited; the other acts folded under it. */
class ProchaineAction extends Composite<Panneau> {

    private final transient Vie vie;
    private final transient Consumer<ActionOuverte> ouvrir;

    ProchaineAction(Vie vie, Consumer<ActionOuverte> ouvrir) {
        this.vie = vie;
        this.ouvrir = ouvrir;
    }

    @Override
    protected Panneau initContent() {
        Optional<ActionOuverte> prochaine = vie.prochaine();
        Panneau panneau = new Panneau(Phrases.de("procedure.suite"));
        panneau.setId("procedure-suite");
        prochaine.ifPresent(action -> panneau.add(principale(action)));
        if (prochaine.isEmpty()) {
            panneau.add(new Paragraph(
                    Phrases.de(vie.attentes().isEmpty() ? "procedure.suite.rien" : "procedure.suite.attendre")));
        }
        if (!vie.attentes().isEmpty()) {
            panneau.add(attentes());
        }
        List<ActionOuverte> autres = vie.actions().stream()
                .filter(action -> !Optional.of(action).equals(prochaine))
                .toList();
        if (!autres.isEmpty()) {
            panneau.add(autres(autres));
        }
        return panneau;
    }

    private Component principale(ActionOuverte action) {
        Paragraph consequence = new Paragraph(Libelles.consequence(action));
        Button bouton = bouton(action);
        bouton.setId("procedure-prochaine");
        bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bloc = new Div(consequence, bouton);
        bloc.addClassName("prochaine");
        return bloc;
    }

    private Component attentes() {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("attentes");
        vie.attentes().forEach(attente -> liste.add(new ListItem(Libelles.attendu(attente))));
        return new Div(new Paragraph(Phrases.de("procedure.suite.attendus")), liste);
    }

    private Component autres(List<ActionOuverte> actions) {
        Div boutons = new Div();
        boutons.addClassName("actes-possibles");
        actions.forEach(action -> boutons.add(bouton(action)));
        Details details = new Details(Phrases.de("procedure.suite.autres", actions.size()), boutons);
        details.setId("procedure-autres");
        return details;
    }

    private Button bouton(ActionOuverte action) {
        return new Button(Libelles.verbe(action, vie.participation()), _ -> ouvrir.accept(action));
    }
}
