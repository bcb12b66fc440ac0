package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.function.Consumer;

/** Why a project changes list, or stays on the priority list by exception; kept in its history. */
class DialogueDeplacer extends DialogueFormulaire {

    private final TextArea raison = new TextArea(Phrases.de("projet.deplacer.raison"));
    private final transient Consumer<String> suite;

    DialogueDeplacer(String verbe, Consumer<String> suite) {
        super(verbe, verbe);
        this.suite = suite;
        raison.setId("projet-deplacer-raison");
        raison.setRequiredIndicatorVisible(true);
        raison.setMaxLength(500);
        champs(raison);
    }

    @Override
    protected void faire() {
        suite.accept(raison.getValue());
    }
}
