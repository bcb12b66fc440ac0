package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Adds an associated signatory and the accounts that act for it. */
class DialogueAssocie extends DialogueFormulaire {

    private final TextField nom = new TextField(Phrases.de("contrat.associe.champ.nom"));
    private final TextField comptes = new TextField(Phrases.de("contrat.associe.champ.comptes"));
    private final transient BiConsumer<String, List<String>> ajouter;

    DialogueAssocie(BiConsumer<String, List<String>> ajouter) {
        super(Phrases.de("contrat.actions.associe"), Phrases.de("contrat.associe.verbe"));
        this.ajouter = ajouter;
        nom.setHelperText(Phrases.de("contrat.associe.aide.nom"));
        nom.setMaxLength(ContratsService.NOM_MAX);
        nom.setRequiredIndicatorVisible(true);
        comptes.setHelperText(Phrases.de("contrat.associe.aide.comptes"));
        champs(nom, comptes);
    }

    @Override
    protected void faire() {
        ajouter.accept(
                nom.getValue(),
                Arrays.stream(comptes.getValue().split("[,;\\s]+"))
                        .filter(identifiant -> !identifiant.isBlank())
                        .toList());
    }
}
