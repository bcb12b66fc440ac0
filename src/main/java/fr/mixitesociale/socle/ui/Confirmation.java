package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.mixitesociale.socle.Phrases;

/** Asks before an act that counts: its consequence in words, the verb of the act on the button. */
public final class Confirmation {

    private Confirmation() {}

    public static void demander(String titre, String consequence, String verbe, Runnable acte) {
        dialogue(titre, consequence, verbe, acte).open();
    }

    /** The same for what cannot be undone. */
    public static void demanderSansRetour(String titre, String consequence, String verbe, Runnable acte) {
        ConfirmDialog dialogue = dialogue(titre, consequence, verbe, acte);
        dialogue.setConfirmButtonTheme("error primary");
        dialogue.open();
    }

    private static ConfirmDialog dialogue(String titre, String consequence, String verbe, Runnable acte) {
        ConfirmDialog dialogue = new ConfirmDialog(titre, consequence, verbe, _ -> acte.run());
        dialogue.setCancelable(true);
        dialogue.setCancelText(Phrases.de("socle.annuler"));
        return dialogue;
    }
}
