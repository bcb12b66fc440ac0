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
import fr.mixitesociale.contrat.TexteEcrit;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the services of the State may do with the parties of a contract; the legal acts stand on the tab « Signatures ». */
@SpringComponent
class ActionsContrat {

    private static final String SEPARATEUR = " · ";

    private final ContratsService contrats;
    private final List<EtapeSuivante> etapes;
    private final SuiteDuContrat suite;
    private final TexteEcrit texte;

    ActionsContrat(ContratsService contrats, List<EtapeSuivante> etapes, SuiteDuContrat suite, TexteEcrit texte) {
        this.texte = texte;
        this.suite = suite;
        this.contrats = contrats;
        this.etapes = etapes;
    }

    /**
     * How far the text is written, then the next legal step and who is awaited, each with the way to it; empty when there
     * is neither.
     */
    Optional<Component> etape(Participation participation) {
        UUID contrat = participation.contrat().id();
        Paragraph ligne = new Paragraph();
        ligne.addClassName("etape-suivante");
        texte.pourcent(participation)
                .ifPresent(pourcent -> ligne.add(new Anchor(
                        ContratsNavigation.onglet(contrat, OngletSynthese.CLE),
                        Phrases.de("contrat.entete.ecrit", pourcent))));
        etapes.stream()
                .flatMap(etape -> etape.suivante(participation).stream())
                .findFirst()
                .ifPresent(etape -> ligne.add(
                        new Text((ligne.getComponentCount() == 0 ? "" : SEPARATEUR) + etape.phrase() + " "),
                        new Anchor(
                                ContratsNavigation.onglet(contrat, etape.onglet()),
                                Phrases.de("contrat.entete.suite.ouvrir"))));
        return ligne.getComponentCount() == 0 ? Optional.empty() : Optional.of(ligne);
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
