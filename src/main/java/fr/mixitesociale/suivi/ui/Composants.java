package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of this room's forms, and how their values travel. */
final class Composants {

    private static final Duration PAS = Duration.ofMinutes(30);

    private Composants() {}

    static TextArea texteLong(int longueur) {
        TextArea texte = new TextArea();
        texte.setMaxLength(longueur);
        texte.setMinRows(3);
        return texte;
    }

    static DatePicker date() {
        DatePicker date = new DatePicker();
        date.setI18n(TextesVaadin.date());
        date.setLocale(Phrases.LANGUE);
        return date;
    }

    static TimePicker heure() {
        TimePicker heure = new TimePicker();
        heure.setLocale(Phrases.LANGUE);
        heure.setStep(PAS);
        return heure;
    }

    static Conversion<@Nullable LocalTime> versHeure() {
        return new Conversion<>(
                heure -> heure == null ? null : heure.toString(),
                texte -> texte == null ? null : LocalTime.parse(texte),
                texte -> texte == null ? "" : texte);
    }

    static <E> ComboBox<E> choix(E[] valeurs, Function<E, String> libelle) {
        ComboBox<E> choix = new ComboBox<>();
        choix.setItems(valeurs);
        choix.setItemLabelGenerator(libelle::apply);
        return choix;
    }

    static ComboBox<Signataire> signataire(Contrat contrat) {
        ComboBox<Signataire> choix = choix(contrat.signataires().toArray(Signataire[]::new), Signataire::nom);
        choix.setClearButtonVisible(true);
        return choix;
    }

    static Conversion<@Nullable Signataire> versSignataire(Contrat contrat) {
        return new Conversion<>(
                signataire -> signataire == null ? null : signataire.id().toString(),
                texte -> trouver(contrat, texte).orElse(null),
                texte -> trouver(contrat, texte).map(Signataire::nom).orElse(""));
    }

    static Optional<Signataire> trouver(Contrat contrat, @Nullable String identifiant) {
        return Optional.ofNullable(identifiant).map(UUID::fromString).flatMap(contrat::signataire);
    }

    static Div rangee(Component... champs) {
        Div rangee = new Div(champs);
        rangee.addClassName("rangee");
        return rangee;
    }

    static Paragraph lectureSeule(String raison, String id) {
        Paragraph paragraphe = new Paragraph(raison);
        paragraphe.addClassNames("message", "lecture-seule");
        paragraphe.setId(id);
        return paragraphe;
    }
}
