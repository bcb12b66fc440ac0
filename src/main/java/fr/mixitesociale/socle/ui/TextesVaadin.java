package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.UploadI18N;
import fr.mixitesociale.socle.Phrases;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** French words for the Vaadin components that come with English ones. */
public final class TextesVaadin {

    private TextesVaadin() {}

    public static UploadI18N televersement() {
        UploadI18N textes = new UploadI18N();
        textes.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Phrases.de("socle.fichier.choisir"))
                .setMany(Phrases.de("socle.fichier.choisir_plusieurs")));
        textes.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Phrases.de("socle.fichier.deposer"))
                .setMany(Phrases.de("socle.fichier.deposer_plusieurs")));
        textes.setError(new UploadI18N.Error()
                .setTooManyFiles(Phrases.de("socle.fichier.un_seul"))
                .setFileIsTooBig(Phrases.de("socle.fichier.trop_gros"))
                .setIncorrectFileType(Phrases.de("socle.fichier.mauvais_type")));
        textes.setFile(new UploadI18N.File()
                .setRetry(Phrases.de("socle.fichier.reessayer"))
                .setStart(Phrases.de("socle.fichier.envoyer"))
                .setRemove(Phrases.de("socle.fichier.retirer")));
        textes.setUploading(envoi());
        textes.setUnits(List.of("o", "ko", "Mo", "Go"), 1000);
        return textes;
    }

    private static UploadI18N.Uploading envoi() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Phrases.de("socle.fichier.connexion"))
                        .setStalled(Phrases.de("socle.fichier.arrete"))
                        .setProcessing(Phrases.de("socle.fichier.traitement"))
                        .setHeld(Phrases.de("socle.fichier.attente")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Phrases.de("socle.fichier.reste"))
                        .setUnknown(Phrases.de("socle.fichier.reste_inconnu")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Phrases.de("socle.fichier.indisponible"))
                        .setUnexpectedServerError(Phrases.de("socle.fichier.erreur"))
                        .setForbidden(Phrases.de("socle.fichier.interdit"))
                        .setFileTooLarge(Phrases.de("socle.fichier.trop_gros")));
    }

    /** What a screen reader says of a field of several choices. */
    public static MultiSelectComboBoxI18n choixMultiple() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Phrases.de("socle.choix.efface"))
                .setFocused(Phrases.de("socle.choix.retirer"))
                .setSelected(Phrases.de("socle.choix.ajoute"))
                .setDeselected(Phrases.de("socle.choix.retire"))
                .setTotal(Phrases.de("socle.choix.total"));
    }

    /** Flow has no word of its own for the button that shows what was typed. */
    public static PasswordField motDePasse(PasswordField champ) {
        champ.getElement().setPropertyMap("i18n", Map.of("reveal", Phrases.de("socle.mot_de_passe.montrer")));
        return champ;
    }

    /** 12/03/2026, weeks from Monday. */
    public static DatePickerI18n date() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(noms(Month.values(), mois -> mois.getDisplayName(TextStyle.FULL, Phrases.LANGUE)))
                .setWeekdays(dimancheDAbord(TextStyle.FULL))
                .setWeekdaysShort(dimancheDAbord(TextStyle.SHORT))
                .setToday(Phrases.de("socle.date.aujourdhui"))
                .setCancel(Phrases.de("socle.annuler"))
                .setBadInputErrorMessage(Phrases.de("socle.date.mauvaise"))
                .setRequiredErrorMessage(Phrases.de("socle.date.requise"));
    }

    /** The component wants its weeks written from Sunday, whatever day they start on. */
    private static List<String> dimancheDAbord(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, jour -> jour.plus(1))
                .limit(DayOfWeek.values().length)
                .map(jour -> jour.getDisplayName(style, Phrases.LANGUE))
                .toList();
    }

    private static <T> List<String> noms(T[] valeurs, Function<T, String> nom) {
        return Stream.of(valeurs).map(nom).toList();
    }
}
