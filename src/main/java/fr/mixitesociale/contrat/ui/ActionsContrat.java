package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Optional;

/** What the services of the State may do with the parties of a contract; the legal acts stand on the tab « Signatures ». */
@SpringComponent
class ActionsContrat {

    private final ContratsService contrats;

    ActionsContrat(ContratsService contrats) {
        this.contrats = contrats;
    }

    /** Empty for those who may do nothing here. */
    Optional<Component> menu(Participation participation) {
        Contrat contrat = participation.contrat();
        return participation.estEtat() && contrat.statut().suiviOuvert()
                ? Optional.of(new Button(Phrases.de("contrat.actions.associe"), _ -> associer(contrat)))
                : Optional.empty();
    }

    private void associer(Contrat contrat) {
        new DialogueAssocie((nom, identifiants) -> {
                    contrats.ajouterAssocie(contrat.id(), nom, identifiants);
                    Notifications.succes(Phrases.de("contrat.associe.fait", nom));
                })
                .open();
    }
}
