package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.function.Consumer;

/** Asks for the reason before giving up a contract. */
class DialogueAbandon extends DialogueFormulaire {

    private final TextArea motif = new TextArea(Phrases.de("contrat.abandon.champ"));
    private final transient Consumer<String> abandonner;

    DialogueAbandon(Consumer<String> abandonner) {
        super(Phrases.de("contrat.actions.abandonner"), Phrases.de("contrat.abandon.verbe"));
        this.abandonner = abandonner;
        motif.setRequiredIndicatorVisible(true);
        motif.setMaxLength(1_000);
        champs(new Paragraph(Phrases.de("contrat.abandon.consequence")), motif);
    }

    @Override
    protected void faire() {
        abandonner.accept(motif.getValue());
    }
}
