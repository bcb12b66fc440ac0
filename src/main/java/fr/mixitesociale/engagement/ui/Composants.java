package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.Indicateur;
import fr.mixitesociale.engagement.NatureIndicateur;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the form of an engagement, and how their values travel. */
final class Composants {

    private static final int TEXTE_MAX = 4_000;

    private Composants() {}

    static TextArea texteLong() {
        TextArea texte = new TextArea();
        texte.setMaxLength(TEXTE_MAX);
        texte.setMinRows(3);
        return texte;
    }

    static DatePicker date() {
        DatePicker date = new DatePicker();
        date.setI18n(TextesVaadin.date());
        date.setLocale(Phrases.LANGUE);
        return date;
    }

    static <E> ComboBox<E> choix(E[] valeurs, Function<E, String> libelle) {
        ComboBox<E> choix = new ComboBox<>();
        choix.setItems(valeurs);
        choix.setItemLabelGenerator(libelle::apply);
        return choix;
    }

    static <E> ComboBox<E> effacable(ComboBox<E> choix) {
        choix.setClearButtonVisible(true);
        return choix;
    }

    static ComboBox<Signataire> signataire(Contrat contrat) {
        return choix(contrat.signataires().toArray(Signataire[]::new), Signataire::nom);
    }

    static MultiSelectComboBox<Signataire> signataires(Contrat contrat) {
        MultiSelectComboBox<Signataire> concernes = new MultiSelectComboBox<>();
        concernes.setItems(contrat.signataires());
        concernes.setItemLabelGenerator(Signataire::nom);
        concernes.setI18n(TextesVaadin.choixMultiple());
        return concernes;
    }

    /** « Oui » or « Non », « Remis » or « À remettre » for something to hand over. */
    static ComboBox<String> ouiNon(NatureIndicateur nature) {
        boolean livrable = nature == NatureIndicateur.LIVRABLE;
        return choix(
                new String[] {"oui", "non"},
                mot -> Phrases.de(
                        mot.equals("oui")
                                ? livrable ? "engagement.mesure.remis" : "socle.oui"
                                : livrable ? "engagement.mesure.attendu" : "socle.non"));
    }

    static Conversion<@Nullable String> versOuiNon() {
        return new Conversion<>(
                mot -> mot,
                canonique -> "oui".equals(canonique) || "non".equals(canonique) ? canonique : null,
                Indicateur::lisible);
    }

    /** A number as French readers write it, or whatever was there before. */
    static Conversion<String> versMesure() {
        return new Conversion<>(texte -> texte, Indicateur::lisible, Indicateur::lisible);
    }

    static Conversion<@Nullable Signataire> versSignataire(Contrat contrat) {
        return new Conversion<>(
                signataire -> signataire == null ? null : signataire.id().toString(),
                texte -> lus(contrat, texte).findFirst().orElse(null),
                texte -> noms(contrat, texte));
    }

    static Conversion<Set<Signataire>> versSignataires(Contrat contrat) {
        return new Conversion<>(
                choisis -> choisis.stream().map(s -> s.id().toString()).sorted().collect(Collectors.joining(",")),
                texte -> lus(contrat, texte).collect(Collectors.toCollection(HashSet::new)),
                texte -> noms(contrat, texte));
    }

    private static Stream<Signataire> lus(Contrat contrat, @Nullable String texte) {
        return texte == null
                ? Stream.empty()
                : Arrays.stream(texte.split(",")).map(UUID::fromString).flatMap(id -> contrat.signataire(id).stream());
    }

    private static String noms(Contrat contrat, @Nullable String texte) {
        return lus(contrat, texte).map(Signataire::nom).collect(Collectors.joining(", "));
    }
}
