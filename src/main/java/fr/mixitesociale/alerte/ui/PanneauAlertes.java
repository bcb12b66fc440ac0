package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.alerte.AlertesNavigation;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the bell opens: the first of each kind, then the ways to all of them. */
class PanneauAlertes extends Div {

    private static final int PREMIERES = 5;

    private final LocalDate jour;
    private final transient Consumer<Collection<Alerte>> marquer;

    PanneauAlertes(List<Alerte> alertes, LocalDate jour, Consumer<Collection<Alerte>> marquer) {
        this.jour = jour;
        this.marquer = marquer;
        List<Alerte> ouvertes = alertes.stream().filter(Alerte::estOuverte).toList();
        List<Alerte> informations =
                ouvertes.stream().filter(alerte -> !alerte.estAction()).toList();
        partie("alerte.a_faire", ouvertes.stream().filter(Alerte::estAction).toList());
        partie("alerte.a_savoir", informations);
        Div pied = new Div(
                new Anchor(AlertesNavigation.ALERTES, Phrases.de("alerte.toutes")),
                new Anchor(AlertesNavigation.PREFERENCES, Phrases.de("alerte.preferences")));
        pied.addClassName("pied");
        if (!informations.isEmpty()) {
            Button tout = new Button(Phrases.de("alerte.tout_lu"), _ -> marquer.accept(informations));
            tout.addThemeVariants(ButtonVariant.LUMO_SMALL);
            tout.setId("alertes-tout-lu");
            pied.addComponentAsFirst(tout);
        }
        add(pied);
    }

    private void partie(String cle, List<Alerte> toutes) {
        add(new H2(Phrases.de(cle + ".nombre", toutes.size())));
        if (toutes.isEmpty()) {
            Paragraph rien = new Paragraph(Phrases.de(cle + ".vide"));
            rien.addClassName("discret");
            add(rien);
        } else {
            add(new ListeAlertes(
                    toutes.stream().limit(PREMIERES).toList(), jour, alerte -> marquer.accept(List.of(alerte))));
        }
    }
}
