package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.engagement.ChampVigilance;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes a point de vigilance, from a suggestion or from nothing. */
class DialogueVigilance extends DialogueFormulaire {

    private final TextArea texte = new TextArea(ChampVigilance.TEXTE.libelle());
    private final TextField horizon = new TextField(ChampVigilance.HORIZON.libelle());
    private final transient BiConsumer<String, String> suite;

    DialogueVigilance(Theme theme, List<String> suggestions, BiConsumer<String, String> suite) {
        super(
                Phrases.de("engagement.vigilance.nouveau", theme.libelle()),
                Phrases.de("engagement.vigilance.ajouter.verbe"));
        this.suite = suite;
        ComboBox<String> proposees = new ComboBox<>(Phrases.de("engagement.vigilance.suggestion"));
        proposees.setItems(suggestions);
        proposees.setVisible(!suggestions.isEmpty());
        proposees.setHelperText(Phrases.de("engagement.vigilance.suggestion.aide"));
        proposees.setId("vigilance-suggestion");
        proposees.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                texte.setValue(choix.getValue());
            }
        });
        texte.setRequiredIndicatorVisible(true);
        texte.setMaxLength(ChampVigilance.TEXTE.longueur());
        texte.setMinRows(3);
        texte.setId("vigilance-texte");
        horizon.setMaxLength(ChampVigilance.HORIZON.longueur());
        horizon.setPlaceholder(Phrases.de("engagement.vigilance.horizon.exemple"));
        horizon.setId("vigilance-horizon");
        champs(proposees, texte, horizon);
    }

    @Override
    protected void faire() {
        suite.accept(texte.getValue(), horizon.getValue());
    }
}
