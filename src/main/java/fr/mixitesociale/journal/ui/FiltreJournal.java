package fr.mixitesociale.journal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.mixitesociale.journal.CritereJournal;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to look for in the journal: who, on what, between which days (both included). */
class FiltreJournal extends Div {

    private final ZoneId zone;
    private final TextField auteur = new TextField(Phrases.de("journal.auteur"));
    private final ComboBox<String> objet = new ComboBox<>(Phrases.de("journal.objet"));
    private final TextField objetId = new TextField(Phrases.de("journal.objet_id"));
    private final DatePicker du = new DatePicker(Phrases.de("journal.du"));
    private final DatePicker au = new DatePicker(Phrases.de("journal.au"));

    FiltreJournal(List<String> objets, ZoneId zone, Runnable change) {
        this.zone = zone;
        addClassName("barre-filtres");
        auteur.setId("journal-auteur");
        objet.setId("journal-objet");
        objetId.setId("journal-objet-id");
        objet.setItems(objets);
        objet.setItemLabelGenerator(FiltreJournal::libelleObjet);
        objet.setClearButtonVisible(true);
        Stream.of(auteur, objetId).forEach(champ -> {
            champ.setClearButtonVisible(true);
            champ.setValueChangeMode(ValueChangeMode.LAZY);
        });
        Stream.of(du, au).forEach(jour -> {
            jour.setI18n(TextesVaadin.date());
            jour.setLocale(Phrases.LANGUE);
            jour.setClearButtonVisible(true);
        });
        Stream.<AbstractField<?, ?>>of(auteur, objet, objetId, du, au)
                .forEach(champ -> champ.addValueChangeListener(_ -> change.run()));
        add(auteur, objet, objetId, du, au);
    }

    /** An object's kind as people call it; a kind without a sentence shows its own name. */
    static String libelleObjet(String objet) {
        return Phrases.trouver("journal.objet." + objet).orElse(objet);
    }

    CritereJournal critere() {
        return new CritereJournal(
                auteur.getValue().strip(),
                Optional.ofNullable(objet.getValue()).orElse(""),
                objetId.getValue().strip(),
                debut(du.getValue(), 0),
                debut(au.getValue(), 1));
    }

    private @Nullable Instant debut(@Nullable LocalDate jour, int plus) {
        return jour == null ? null : jour.plusDays(plus).atStartOfDay(zone).toInstant();
    }
}
