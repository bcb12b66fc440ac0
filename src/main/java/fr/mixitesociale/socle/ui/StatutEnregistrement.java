package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDateTime;

/** The autosave line: « Enregistré à 14 h 32 », read out when it changes. */
public final class StatutEnregistrement extends Paragraph {

    private static final String ECHEC = "echec";

    public StatutEnregistrement() {
        addClassName("statut-enregistrement");
        getElement().setAttribute("role", "status");
        // shown by the style sheet while the browser alone knows that something was typed
        getElement().setAttribute("data-en-cours", Phrases.de("socle.enregistrement.en_cours"));
    }

    public void enCours() {
        dire(Phrases.de("socle.enregistrement.en_cours"), false);
    }

    public void enregistre(LocalDateTime le) {
        dire(Phrases.de("socle.enregistrement.fait", FormatFr.heure(le)), false);
    }

    /** @param raison why, and what to do; what was typed stays on the screen */
    public void echec(String raison) {
        dire(Phrases.de("socle.enregistrement.echec", raison), true);
    }

    private void dire(String phrase, boolean echec) {
        setText(phrase);
        setClassName(ECHEC, echec);
        NavigateurPont.finDAttente(this);
    }
}
