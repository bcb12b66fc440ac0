package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fr.mixitesociale.acces.CompteFiche;
import fr.mixitesociale.acces.ComptesConsultation;
import fr.mixitesociale.acces.ComptesService;
import fr.mixitesociale.acces.MotDePasseInitial;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;

/** An account as it was when this was opened: every act carries that version, so no one's change is overwritten. */
class CompteDialog extends Dialog {

    private final transient ComptesService comptes;
    private final transient CompteFiche ouvert;
    private final transient Runnable apres;
    private final ChampsCompte champs;

    CompteDialog(ComptesService comptes, ComptesConsultation consultation, CompteFiche ouvert, Runnable apres) {
        this.comptes = comptes;
        this.ouvert = ouvert;
        this.apres = apres;
        this.champs = new ChampsCompte(consultation);
        champs.montrer(ouvert);
        setHeaderTitle(Phrases.de("acces.comptes.modifier", ouvert.identifiant()));
        addClassName("dialogue-formulaire");
        add(champs);
        Button enregistrer = new Button(Phrases.de("acces.comptes.enregistrer"), _ -> enregistrer());
        enregistrer.setId("compte-enregistrer");
        enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(motDePasse(), activation(), new Button(Phrases.de("socle.annuler"), _ -> close()), enregistrer);
    }

    private Button motDePasse() {
        Button bouton = new Button(
                Phrases.de("acces.comptes.mot_de_passe"),
                _ -> Confirmation.demander(
                        Phrases.de("acces.comptes.mot_de_passe"),
                        Phrases.de("acces.comptes.mot_de_passe.consequence", ouvert.nom()),
                        Phrases.de("acces.comptes.mot_de_passe.verbe"),
                        this::renouveler));
        bouton.setId("compte-mot-de-passe");
        return bouton;
    }

    private Button activation() {
        Button bouton = ouvert.actif()
                ? new Button(
                        Phrases.de("acces.comptes.fermer"),
                        _ -> Confirmation.demander(
                                Phrases.de("acces.comptes.fermer"),
                                Phrases.de("acces.comptes.fermer.consequence", ouvert.nom()),
                                Phrases.de("acces.comptes.fermer"),
                                () -> activer(false)))
                : new Button(Phrases.de("acces.comptes.rouvrir"), _ -> activer(true));
        bouton.setId("compte-activation");
        return bouton;
    }

    private void enregistrer() {
        comptes.modifier(ouvert.id(), ouvert.version(), champs.description());
        terminer("acces.comptes.enregistre");
    }

    private void activer(boolean actif) {
        comptes.activer(ouvert.id(), ouvert.version(), actif);
        terminer(actif ? "acces.comptes.rouvert" : "acces.comptes.ferme_fait");
    }

    private void renouveler() {
        MotDePasseInitial renouvele = comptes.renouvelerMotDePasse(ouvert.id(), ouvert.version());
        close();
        apres.run();
        new MotDePasseDialog(renouvele).open();
    }

    private void terminer(String phrase) {
        close();
        apres.run();
        Notifications.succes(Phrases.de(phrase, ouvert.identifiant()));
    }
}
