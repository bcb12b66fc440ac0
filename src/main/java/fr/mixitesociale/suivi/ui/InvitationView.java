package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.EntetePage;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.InvitationRecue;
import fr.mixitesociale.suivi.InvitationsReunionConsultation;
import fr.mixitesociale.suivi.InvitationsReunionService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a guest sees: one meeting, and nothing else of the contract. */
@Route(InvitationsNavigation.RACINE + "/:id")
@PermitAll
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvitationsReunionConsultation consultation;
    private final transient InvitationsReunionService service;
    private final transient Clock horloge;
    private String titre = "";

    InvitationView(InvitationsReunionConsultation consultation, InvitationsReunionService service, Clock horloge) {
        this.consultation = consultation;
        this.service = service;
        this.horloge = horloge;
        addClassName("invitation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        try {
            montrer(consultation.lire(
                    UUID.fromString(evenement.getRouteParameters().get("id").orElse(""))));
        } catch (IllegalArgumentException | ContratIntrouvable _) {
            String phrase = Phrases.de("suivi.invitation.introuvable");
            evenement.rerouteToError(new NotFoundException(phrase), phrase);
        }
    }

    private void montrer(InvitationRecue recue) {
        removeAll();
        titre = Phrases.de("suivi.invitation.titre_page", recue.intitule());
        Theme theme = recue.theme();
        boolean aVenir = recue.estAVenirLe(LocalDate.now(horloge));
        add(new EntetePage(recue.intitule())
                .fil(Phrases.de("suivi.invitation.accueil"), "")
                .etiquette(EtiquetteReunion.de(recue.statut(), false))
                .sousTitre(Phrases.de(
                        "suivi.invitation.sous_titre",
                        recue.contrat(),
                        recue.periode().libelle(),
                        theme == null ? recue.nature().libelle() : theme.libelle()))
                .action(Telechargement.bouton(
                        Phrases.de("suivi.reunion.ics"),
                        () -> new Fichier("reunion.ics", DetailReunion.ICS, consultation.calendrier(recue.id())))));
        if (aVenir) {
            add(reponse(recue));
        }
        add(new LectureReunion(recue::valeur));
        if (!aVenir && recue.valeur(ChampReunion.COMPTE_RENDU) == null) {
            add(discret("suivi.invitation.sans_compte_rendu"));
        }
        add(discret("suivi.invitation.limites"));
    }

    private Div reponse(InvitationRecue recue) {
        Boolean vient = recue.vient();
        Paragraph question = new Paragraph(Phrases.de(
                vient == null
                        ? "suivi.invitation.question"
                        : vient ? "suivi.invitation.dit_oui" : "suivi.invitation.dit_non"));
        question.setId("invitation-reponse");
        Button oui = bouton("suivi.invitation.venir", recue, true);
        Button non = bouton("suivi.invitation.decliner", recue, false);
        oui.setEnabled(!Boolean.TRUE.equals(vient));
        non.setEnabled(!Boolean.FALSE.equals(vient));
        Div actions = new Div(oui, non);
        actions.addClassName("actions");
        Div reponse = new Div(question, actions);
        reponse.addClassNames("panneau", "reponse");
        return reponse;
    }

    private Button bouton(String cle, InvitationRecue recue, boolean vient) {
        Button bouton = new Button(Phrases.de(cle), _ -> repondre(recue.id(), vient));
        bouton.setId(vient ? "invitation-venir" : "invitation-decliner");
        if (vient) {
            bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return bouton;
    }

    private void repondre(UUID invitation, boolean vient) {
        try {
            service.repondre(invitation, vient);
            montrer(consultation.lire(invitation));
            Notifications.succes(Phrases.de("suivi.invitation.repondu"));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
    }

    private static Paragraph discret(String cle) {
        Paragraph paragraphe = new Paragraph(Phrases.de(cle));
        paragraphe.addClassName("discret");
        return paragraphe;
    }

    @Override
    public String getPageTitle() {
        return titre;
    }
}
