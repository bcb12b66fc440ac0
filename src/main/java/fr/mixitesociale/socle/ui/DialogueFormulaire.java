package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;

/** A short form in a dialog: a refusal is shown inside, and everything typed stays. */
public abstract class DialogueFormulaire extends Dialog {

    private final Paragraph refus = new Paragraph();
    private final Button valider;

    protected DialogueFormulaire(String titre, String verbe) {
        setHeaderTitle(titre);
        addClassName("dialogue-formulaire");
        refus.addClassNames("message", "erreur");
        refus.getElement().setAttribute("role", "alert");
        refus.setVisible(false);
        Button annuler = new Button(Phrases.de("socle.annuler"), _ -> close());
        valider = new Button(verbe, _ -> essayer());
        valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        valider.setDisableOnClick(true);
        getFooter().add(annuler, valider);
    }

    protected final void champs(Component... champs) {
        Div colonne = new Div(champs);
        colonne.addClassName("formulaire");
        add(refus, colonne);
    }

    /** Does what the dialog is for; a {@link RefusMetier} is shown and keeps it open. */
    protected abstract void faire();

    private void essayer() {
        try {
            faire();
            close();
        } catch (RefusMetier raison) {
            refus.setText(raison.getMessage());
            refus.setVisible(true);
        } finally {
            valider.setEnabled(true);
        }
    }
}
