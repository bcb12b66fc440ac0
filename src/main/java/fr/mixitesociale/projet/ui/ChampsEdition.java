package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.mixitesociale.projet.ChampProjet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The component of a cell being edited; one per column, used for every row. */
final class ChampsEdition {

    private ChampsEdition() {}

    static AbstractField<?, ?> creer(ChampProjet champ) {
        AbstractField<?, ?> composant = switch (champ.nature()) {
            case TEXTE, NOMBRE, ANNEE -> texte(champ);
            case TEXTE_LONG -> texteLong();
            case CHOIX -> choix(champ);
            case OUI_NON -> new Checkbox();
        };
        composant.setId("projets-saisie-" + champ.cle());
        composant.getElement().setAttribute("data-champ", champ.cle());
        composant.addClassName("saisie-cellule");
        if (composant instanceof HasAriaLabel nomme) {
            nomme.setAriaLabel(champ.libelle());
        }
        return composant;
    }

    /** What is typed in it, as {@link ChampProjet#normaliser} reads it. */
    static @Nullable String brut(AbstractField<?, ?> composant) {
        Object valeur = composant.getValue();
        return valeur instanceof Boolean coche ? (coche ? "oui" : "non") : (String) valeur;
    }

    static void montrer(AbstractField<?, ?> composant, @Nullable String canonique) {
        switch (composant) {
            case TextField texte -> texte.setValue(Objects.requireNonNullElse(canonique, ""));
            case TextArea texte -> texte.setValue(Objects.requireNonNullElse(canonique, ""));
            case Checkbox coche -> coche.setValue("oui".equals(canonique));
            case Select<?> choix -> choisir(choix, canonique);
            default -> throw new IllegalStateException("No cell is edited with " + composant.getClass());
        }
    }

    @SuppressWarnings("unchecked")
    private static void choisir(Select<?> choix, @Nullable String canonique) {
        ((Select<@Nullable String>) choix).setValue(canonique);
    }

    private static TextField texte(ChampProjet champ) {
        TextField texte = new TextField();
        compact(texte);
        texte.setAllowedCharPattern(null);
        if (champ.nature().estChiffre()) {
            texte.getElement().setAttribute("inputmode", "numeric");
            texte.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        }
        return texte;
    }

    private static TextArea texteLong() {
        TextArea texte = new TextArea();
        texte.setMaxRows(6);
        texte.setMinRows(1);
        texte.getElement().getThemeList().add("small");
        texte.setWidthFull();
        return texte;
    }

    private static Select<String> choix(ChampProjet champ) {
        Select<String> choix = new Select<>();
        choix.setItems(champ.choix());
        choix.setItemLabelGenerator(valeur -> champ.ecrit(valeur));
        choix.setEmptySelectionAllowed(!champ.estObligatoire());
        choix.setEmptySelectionCaption(champ.ecrit(null));
        choix.getElement().getThemeList().add("small");
        choix.setWidthFull();
        return choix;
    }

    private static <C extends Component & HasThemeVariant<TextFieldVariant>> void compact(C champ) {
        champ.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        champ.getElement().setAttribute("autocomplete", "off");
        champ.addClassName("pleine-largeur");
    }
}
