package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fr.mixitesociale.acces.ComptesConsultation;
import fr.mixitesociale.acces.ComptesService;
import fr.mixitesociale.acces.MotDePasseInitial;
import fr.mixitesociale.socle.Phrases;

/** Opens an account; its password is drawn and shown once. */
class OuvertureCompteDialog extends Dialog {

    OuvertureCompteDialog(ComptesService comptes, ComptesConsultation consultation, Runnable apres) {
        ChampsCompte champs = new ChampsCompte(consultation);
        setHeaderTitle(Phrases.de("acces.comptes.ouvrir"));
        addClassName("dialogue-formulaire");
        add(champs);
        Button ouvrir = new Button(Phrases.de("acces.comptes.ouvrir"), _ -> {
            MotDePasseInitial ouvert = comptes.creer(champs.nouveau());
            close();
            apres.run();
            new MotDePasseDialog(ouvert).open();
        });
        ouvrir.setId("compte-creer");
        ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Phrases.de("socle.annuler"), _ -> close()), ouvrir);
    }
}
