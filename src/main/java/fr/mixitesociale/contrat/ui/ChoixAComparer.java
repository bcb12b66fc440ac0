package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.socle.Phrases;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contracts ticked in the list, to be put side by side. */
class ChoixAComparer extends Div {

    private static final int MIN = 2;
    private static final int MAX = 4;

    private final Set<UUID> choisis = new LinkedHashSet<>();
    private final Span compte = new Span();
    private final Button comparer = new Button(Phrases.de("contrat.comparer"), _ -> comparer());

    ChoixAComparer() {
        addClassName("choix-a-comparer");
        compte.getElement().setAttribute("role", "status");
        comparer.setId("comparer-contrats");
        add(comparer, compte);
        montrer();
    }

    /** The box of one contract. */
    Checkbox caseDe(Contrat contrat) {
        Checkbox coche = new Checkbox(choisis.contains(contrat.id()));
        coche.setAriaLabel(Phrases.de(
                "contrat.comparer.nom", contrat.intitule(), contrat.periode().libelle()));
        coche.addValueChangeListener(change -> {
            if (change.getValue()) {
                choisis.add(contrat.id());
            } else {
                choisis.remove(contrat.id());
            }
            montrer();
        });
        return coche;
    }

    private void montrer() {
        boolean possible = choisis.size() >= MIN && choisis.size() <= MAX;
        comparer.setEnabled(possible);
        compte.setText(
                possible
                        ? Phrases.de("contrat.comparer.choisis", choisis.size())
                        : Phrases.de("contrat.comparer.combien", MIN, MAX));
    }

    private void comparer() {
        UI.getCurrentOrThrow()
                .navigate(
                        ContratsNavigation.COMPARER,
                        QueryParameters.simple(Map.of(
                                ContratsNavigation.COMPARES,
                                choisis.stream().map(UUID::toString).collect(Collectors.joining(",")))));
    }
}
