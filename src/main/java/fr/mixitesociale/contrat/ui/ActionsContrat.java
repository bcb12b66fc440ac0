package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the services of the State may do with the frame of a contract: only acts that are possible now are offered. */
@SpringComponent
class ActionsContrat {

    private final ContratsService contrats;
    private final Clock horloge;

    ActionsContrat(ContratsService contrats, Clock horloge) {
        this.contrats = contrats;
        this.horloge = horloge;
    }

    /** Empty for those who may do nothing here. */
    Optional<Component> menu(Participation participation) {
        Contrat contrat = participation.contrat();
        StatutContrat statut = contrat.statut();
        if (!participation.estEtat() || !(statut.suiviOuvert())) {
            return Optional.empty();
        }
        MenuBar barre = new MenuBar();
        barre.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem racine = barre.addItem(Phrases.de("contrat.actions"));
        racine.getSubMenu().addItem(Phrases.de("contrat.actions.associe"), _ -> associer(contrat));
        if (statut.redactionOuverte() || statut == StatutContrat.SIGNATURE_OUVERTE) {
            racine.getSubMenu().addItem(Phrases.de("contrat.actions.en_vigueur"), _ -> mettreEnVigueur(contrat));
        }
        if (statut == StatutContrat.EN_VIGUEUR
                && contrat.terme().isBefore(LocalDate.ofInstant(horloge.instant(), horloge.getZone()))) {
            racine.getSubMenu().addItem(Phrases.de("contrat.actions.echeance"), _ -> constaterEcheance(contrat));
        }
        if (statut.redactionOuverte()) {
            racine.getSubMenu().addItem(Phrases.de("contrat.actions.abandonner"), _ -> abandonner(contrat));
        }
        return Optional.of(barre);
    }

    private void associer(Contrat contrat) {
        new DialogueAssocie((nom, identifiants) -> {
                    contrats.ajouterAssocie(contrat.id(), nom, identifiants);
                    Notifications.succes(Phrases.de("contrat.associe.fait", nom));
                })
                .open();
    }

    private void mettreEnVigueur(Contrat contrat) {
        Confirmation.demander(
                Phrases.de("contrat.actions.en_vigueur"),
                Phrases.de("contrat.en_vigueur.consequence"),
                Phrases.de("contrat.en_vigueur.verbe"),
                () -> contrats.mettreEnVigueur(contrat.id()));
    }

    private void constaterEcheance(Contrat contrat) {
        Confirmation.demander(
                Phrases.de("contrat.actions.echeance"),
                Phrases.de("contrat.echeance.consequence"),
                Phrases.de("contrat.echeance.verbe"),
                () -> contrats.constaterEcheance(contrat.id()));
    }

    private void abandonner(Contrat contrat) {
        new DialogueAbandon(motif -> contrats.abandonner(contrat.id(), motif)).open();
    }
}
