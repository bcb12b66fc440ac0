package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.function.Consumer;

/** The login of the partner to invite. */
class DialogueInvitation extends DialogueFormulaire {

    private final TextField compte = new TextField(Phrases.de("suivi.invitation.champ"));
    private final transient Consumer<String> inviter;

    DialogueInvitation(Consumer<String> inviter) {
        super(Phrases.de("suivi.invitation.ajouter"), Phrases.de("suivi.invitation.verbe"));
        this.inviter = inviter;
        compte.setHelperText(Phrases.de("suivi.invitation.aide"));
        compte.setRequiredIndicatorVisible(true);
        compte.setId("invitation-compte");
        champs(compte);
    }

    @Override
    protected void faire() {
        inviter.accept(compte.getValue());
    }
}
