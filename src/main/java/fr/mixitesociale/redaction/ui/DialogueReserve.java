package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.redaction.PropositionsRedactionService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.function.Consumer;

/** What a side reserves on a proposed wording, for the others to answer. */
final class DialogueReserve extends DialogueFormulaire {

    private final transient Consumer<String> reserver;
    private final TextArea motif = new TextArea(Phrases.de("redaction.reserver.motif"));

    DialogueReserve(Consumer<String> reserver) {
        super(Phrases.de("redaction.reserver.titre"), Phrases.de("redaction.reserver.verbe"));
        this.reserver = reserver;
        motif.setMaxLength(PropositionsRedactionService.MOTIF_MAX);
        motif.setMinRows(3);
        motif.setHelperText(Phrases.de("redaction.reserver.aide"));
        champs(motif);
    }

    @Override
    protected void faire() {
        reserver.accept(motif.getValue());
    }
}
