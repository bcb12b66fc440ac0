package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.objectif.Genre;
import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.TextesVaadin;
import org.jspecify.annotations.Nullable;

/** The component that suits each kind of field, bound to the form that saves by itself. */
final class Saisies {

    private static final int LONG_MAX = 4_000;

    private Saisies() {}

    static AbstractField<?, ?> lier(
            FormulaireContinu continu,
            Champ<?> champ,
            Genre genre,
            String libelle,
            String id,
            @Nullable String valeur) {
        return switch (genre) {
            case NOMBRE, DECIMAL, POURCENT -> {
                TextField texte = texte(libelle, id);
                continu.lier(champ, libelle, texte, Conversion.nombre(), valeur);
                yield texte;
            }
            case COURT -> {
                TextField texte = texte(libelle, id);
                continu.lier(champ, libelle, texte, Conversion.texte(), valeur);
                yield texte;
            }
            case LONG -> {
                TextArea texte = new TextArea(libelle);
                texte.setId(id);
                texte.setMaxLength(LONG_MAX);
                texte.setMinRows(2);
                continu.lier(champ, libelle, texte, Conversion.texte(), valeur);
                yield texte;
            }
            case DATE -> {
                DatePicker date = new DatePicker(libelle);
                date.setI18n(TextesVaadin.date());
                date.setLocale(Phrases.LANGUE);
                date.setId(id);
                yield lier(continu, champ, libelle, date, Conversion.date(), valeur);
            }
            case OUI_NON -> {
                Checkbox coche = new Checkbox(libelle);
                coche.setId(id);
                continu.lier(champ, libelle, coche, Conversion.ouiNon(), valeur);
                yield coche;
            }
        };
    }

    /** « Oui », « Non » or nothing said yet. */
    static Select<String> ouiNonOuRien(
            FormulaireContinu continu, Champ<?> champ, String libelle, String id, @Nullable String valeur) {
        Select<String> choix = new Select<>();
        choix.setLabel(libelle);
        choix.setId(id);
        choix.setItems("oui", "non");
        choix.setEmptySelectionAllowed(true);
        choix.setEmptySelectionCaption(Phrases.de("objectif.non_dit"));
        choix.setItemLabelGenerator(mot -> mot == null
                ? Phrases.de("objectif.non_dit")
                : Phrases.de("oui".equals(mot) ? "socle.oui" : "socle.non"));
        return lier(continu, champ, libelle, choix, mot(), valeur);
    }

    private static Conversion<@Nullable String> mot() {
        return new Conversion<>(mot -> mot, mot -> mot, mot -> mot == null ? "" : mot);
    }

    private static <V extends @Nullable Object, C extends AbstractField<C, V>> C lier(
            FormulaireContinu continu,
            Champ<?> champ,
            String libelle,
            C composant,
            Conversion<V> conversion,
            @Nullable String valeur) {
        continu.lier(champ, libelle, composant, conversion, valeur);
        return composant;
    }

    private static TextField texte(String libelle, String id) {
        TextField texte = new TextField(libelle);
        texte.setId(id);
        return texte;
    }
}
