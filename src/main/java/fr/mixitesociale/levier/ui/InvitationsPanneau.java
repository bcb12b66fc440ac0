package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Section;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.HashSet;
import java.util.Set;

/** The associated signatories asked to answer this grid, for whoever may ask them. */
class InvitationsPanneau extends Section {

    InvitationsPanneau(CadreContrat cadre, Outils outils, LectureGrille lecture, Runnable relire) {
        addClassName("invitations");
        setVisible(!lecture.invitables().isEmpty());
        CheckboxGroup<Signataire> invites = new CheckboxGroup<>(Phrases.de("levier.invitation.titre"));
        invites.setHelperText(Phrases.de("levier.invitation.aide"));
        invites.setItems(lecture.invitables());
        invites.setItemLabelGenerator(Signataire::nom);
        invites.setValue(lecture.invites());
        invites.setId("leviers-invites");
        invites.addValueChangeListener(choix -> {
            Set<Signataire> ajoutes = new HashSet<>(choix.getValue());
            ajoutes.removeAll(choix.getOldValue());
            Set<Signataire> retires = new HashSet<>(choix.getOldValue());
            retires.removeAll(choix.getValue());
            try {
                ajoutes.forEach(associe -> outils.gestes()
                        .invitations()
                        .inviter(
                                cadre.contrat().id(),
                                associe.id(),
                                lecture.grille().theme()));
                retires.forEach(associe -> outils.gestes()
                        .invitations()
                        .retirer(
                                cadre.contrat().id(),
                                associe.id(),
                                lecture.grille().theme()));
            } catch (RefusMetier refus) {
                Notifications.refus(refus);
            }
            relire.run();
        });
        add(invites);
    }
}
