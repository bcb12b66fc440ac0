package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.acces.MotDePasseInitial;
import fr.mixitesociale.socle.Phrases;

/** Shows a drawn password once, to hand it over; closed by its button only, so that it is not lost by a stray click. */
class MotDePasseDialog extends Dialog {

    MotDePasseDialog(MotDePasseInitial initial) {
        setHeaderTitle(
                Phrases.de("acces.comptes.mot_de_passe.titre", initial.compte().identifiant()));
        addClassName("dialogue-formulaire");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        TextField motDePasse = new TextField(Phrases.de("acces.comptes.mot_de_passe.champ"));
        motDePasse.setId("mot-de-passe-remis");
        motDePasse.setValue(initial.motDePasse());
        motDePasse.setReadOnly(true);
        motDePasse.setAutoselect(true);
        motDePasse.setWidthFull();
        add(new Paragraph(Phrases.de("acces.comptes.mot_de_passe.une_fois")), motDePasse);
        Button fermer = new Button(Phrases.de("acces.comptes.mot_de_passe.note"), _ -> close());
        fermer.setId("mot-de-passe-note");
        fermer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(fermer);
    }
}
