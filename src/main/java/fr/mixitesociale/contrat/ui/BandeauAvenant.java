package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.OuvertureParAvenant;
import fr.mixitesociale.socle.Phrases;
import java.util.Objects;

/** On a tab an avenant opens: what is written there is not in force yet. */
class BandeauAvenant extends Paragraph {

    BandeauAvenant(Contrat contrat) {
        OuvertureParAvenant ouverture = Objects.requireNonNull(contrat.ouverture());
        setId("bandeau-avenant");
        addClassNames("message", "bandeau-avenant");
        add(
                new Text(Phrases.de("contrat.avenant.ouvert", ouverture.avenant()) + " "),
                new Anchor(
                        ContratsNavigation.onglet(contrat.id(), "avenants"),
                        Phrases.de("contrat.avenant.voir", ouverture.avenant())));
    }
}
