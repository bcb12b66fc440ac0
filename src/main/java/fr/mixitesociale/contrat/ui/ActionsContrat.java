package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.EtapeSuivante;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.Optional;

/** What the services of the State may do with the parties of a contract; the legal acts stand on the tab « Signatures ». */
@SpringComponent
class ActionsContrat {

    private final ContratsService contrats;
    private final List<EtapeSuivante> etapes;
    private final SuiteDuContrat suite;

    ActionsContrat(ContratsService contrats, List<EtapeSuivante> etapes, SuiteDuContrat suite) {
        this.suite = suite;
        this.contrats = contrats;
        this.etapes = etapes;
    }

    /** The next legal step and who is awaited, with the way to it; empty when nothing is. */
    Optional<Component> etape(Participation participation) {
        return etapes.stream()
                .flatMap(etape -> etape.phrase(participation).stream())
                .findFirst()
                .map(phrase -> {
                    Anchor lien = new Anchor(
                            ContratsNavigation.onglet(participation.contrat().id(), "signatures"),
                            Phrases.de("contrat.entete.suite.ouvrir"));
                    Paragraph ligne = new Paragraph(new Text(phrase + " "), lien);
                    ligne.addClassName("etape-suivante");
                    return ligne;
                });
    }

    /** Empty for those who may do nothing here. */
    Optional<Component> menu(Participation participation) {
        Contrat contrat = participation.contrat();
        return participation.estEtat() && contrat.redactionOuverte("parties")
                ? Optional.of(new Button(Phrases.de("contrat.actions.associe"), _ -> associer(contrat)))
                : Optional.empty();
    }

    /** The way to the contract that follows, or the action that opens it. */
    Optional<Component> suite(Participation participation) {
        return suite.pour(participation);
    }

    private void associer(Contrat contrat) {
        new DialogueAssocie((nom, identifiants) -> {
                    contrats.ajouterAssocie(contrat.id(), nom, identifiants);
                    Notifications.succes(Phrases.de("contrat.associe.fait", nom));
                })
                .open();
    }
}
