package fr.mixitesociale.risque.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.risque.Manque;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Chooses, among the engagements of article 1, those meant to fill the gap of a commune. */
class DialogueManque extends DialogueFormulaire {

    private final CheckboxGroup<UUID> choix = new CheckboxGroup<>(Phrases.de("risque.manque.dialogue.champ"));
    private final transient Consumer<Set<UUID>> suite;

    DialogueManque(Manque manque, List<EngagementFiche> possibles, Consumer<Set<UUID>> suite) {
        super(Phrases.de("risque.manque.dialogue.titre", manque.nom()), Phrases.de("risque.manque.dialogue.verbe"));
        this.suite = suite;
        choix.setId("manque-engagements");
        choix.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choix.setItems(possibles.stream().map(EngagementFiche::id).toList());
        choix.setItemLabelGenerator(id -> possibles.stream()
                .filter(fiche -> fiche.id().equals(id))
                .map(fiche -> Phrases.de("risque.manque.engagement", fiche.numero(), fiche.intitule()))
                .findFirst()
                .orElse(""));
        choix.setValue(manque.choisis());
        if (possibles.isEmpty()) {
            champs(new Paragraph(Phrases.de("risque.manque.dialogue.vide")));
        } else {
            champs(choix);
        }
    }

    @Override
    protected void faire() {
        suite.accept(choix.getValue());
    }
}
