package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;

/** Asks why a proposal is declined: the signatory that made it will read it. */
class DialogueDecliner extends DialogueFormulaire {

    private final TextArea raison = new TextArea(Phrases.de("projet.decliner.raison"));
    private final SerializableConsumer<String> decliner;

    DialogueDecliner(SerializableConsumer<String> decliner) {
        super(Phrases.de("projet.decliner.titre"), Phrases.de("projet.proposition.decliner"));
        this.decliner = decliner;
        raison.setId("projets-decliner-raison");
        raison.setRequiredIndicatorVisible(true);
        raison.setMaxLength(500);
        champs(raison);
    }

    @Override
    protected void faire() {
        decliner.accept(raison.getValue());
    }
}
