package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.Invite;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.ArrayList;
import java.util.List;

/** Partners who do not sign, invited to this meeting with an account of their own: they see it, and nothing else. */
class Invites extends SectionDeReunion {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;

    Invites(CadreContrat cadre, Outils outils, Runnable relire) {
        super("invites");
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
    }

    void montrer(FicheReunion reunion) {
        boolean ecriture = reunion.lectureSeule() == null;
        List<Component> contenu = new ArrayList<>();
        contenu.add(discret("suivi.invitation.explication"));
        if (!reunion.invites().isEmpty()) {
            UnorderedList liste = new UnorderedList();
            liste.getElement().setAttribute("role", "list");
            reunion.invites().forEach(invite -> liste.add(ligne(invite, ecriture)));
            contenu.add(liste);
        }
        if (ecriture) {
            contenu.add(action("suivi.invitation.ajouter", () -> inviter(reunion)));
        }
        remplir(contenu);
    }

    private ListItem ligne(Invite invite, boolean ecriture) {
        Span nom = new Span(invite.nom());
        nom.addClassName("nom");
        Span detail = new Span(invite.fonction() + " · " + reponse(invite));
        detail.addClassName("discret");
        ListItem ligne = new ListItem(nom, detail);
        if (ecriture) {
            Button retirer = new Button(Phrases.de("suivi.invitation.retirer"), _ -> retirer(invite));
            retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            retirer.setAriaLabel(Phrases.de("suivi.invitation.retirer.nom", invite.nom()));
            ligne.add(retirer);
        }
        return ligne;
    }

    private static String reponse(Invite invite) {
        Boolean vient = invite.vient();
        if (vient == null) {
            return Phrases.de("suivi.invitation.sans_reponse");
        }
        return Phrases.de(vient ? "suivi.invitation.oui" : "suivi.invitation.non");
    }

    private void inviter(FicheReunion reunion) {
        new DialogueInvitation(identifiant -> {
                    outils.invitations().inviter(cadre.contrat().id(), reunion.id(), identifiant);
                    relire.run();
                })
                .open();
    }

    private void retirer(Invite invite) {
        try {
            outils.invitations().retirer(cadre.contrat().id(), invite.id());
            Notifications.succes(Phrases.de("suivi.invitation.retiree", invite.nom()));
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire.run();
    }
}
