package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratSuivantService;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Optional;
import java.util.UUID;

/** In the heading of a signed contract: the way to the next one, or the action that opens it. */
@SpringComponent
class SuiteDuContrat {

    private final ContratSuivantService suivants;

    SuiteDuContrat(ContratSuivantService suivants) {
        this.suivants = suivants;
    }

    Optional<Component> pour(Participation participation) {
        Contrat contrat = participation.contrat();
        if (contrat.statut() != StatutContrat.EN_VIGUEUR && contrat.statut() != StatutContrat.ECHU) {
            return Optional.empty();
        }
        return suivants.suivant(contrat.id())
                .<Component>map(SuiteDuContrat::lien)
                .or(() -> participation.estEtat()
                                && suivants.refusDePreparer(contrat.id()).isEmpty()
                        ? Optional.of(bouton(contrat))
                        : Optional.empty());
    }

    private static Anchor lien(Contrat suivant) {
        Anchor lien = new Anchor(
                ContratsNavigation.contrat(suivant.id()),
                Phrases.de("contrat.suivant.lien", suivant.periode().libelle()));
        lien.setId("contrat-suivant");
        return lien;
    }

    private Button bouton(Contrat contrat) {
        String periode = contrat.periode().suivante().libelle();
        Button bouton = new Button(
                Phrases.de("contrat.suivant.preparer", periode),
                _ -> Confirmation.demander(
                        Phrases.de("contrat.suivant.preparer", periode),
                        Phrases.de("contrat.suivant.consequence", periode),
                        Phrases.de("contrat.suivant.verbe"),
                        () -> preparer(contrat.id())));
        bouton.setId("contrat-suivant-preparer");
        return bouton;
    }

    private void preparer(UUID contrat) {
        try {
            UUID suivant = suivants.preparer(contrat);
            Notifications.succes(Phrases.de("contrat.suivant.fait"));
            UI.getCurrent().navigate(ContratsNavigation.contrat(suivant));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
    }
}
