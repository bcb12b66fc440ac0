package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.inventaire.AnnotationDatee;
import fr.mixitesociale.inventaire.AnnotationDatee.Saisie;
import fr.mixitesociale.inventaire.AnnotationsService;
import fr.mixitesociale.inventaire.NatureAnnotation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Form of one dated event; a refusal leaves what was typed in place. */
class DialogueAnnotation extends Dialog {

    private final DatePicker date = new DatePicker(Phrases.de("inventaire.annotation.champ.date"));
    private final Select<NatureAnnotation> nature = new Select<>();
    private final TextField libelle = new TextField(Phrases.de("inventaire.annotation.champ.libelle"));

    /** @param annotation the event to change, null for a new one */
    DialogueAnnotation(@Nullable AnnotationDatee annotation, SerializableConsumer<Saisie> enregistrer) {
        setHeaderTitle(Phrases.de(
                annotation == null ? "inventaire.annotation.nouvelle" : "inventaire.annotation.modification"));
        date.setId("annotation-date");
        date.setLocale(Phrases.LANGUE);
        date.setI18n(TextesVaadin.date());
        date.setRequiredIndicatorVisible(true);
        nature.setId("annotation-nature");
        nature.setLabel(Phrases.de("inventaire.annotation.champ.nature"));
        nature.setItems(NatureAnnotation.values());
        nature.setItemLabelGenerator(NatureAnnotation::libelle);
        libelle.setId("annotation-libelle");
        libelle.setHelperText(Phrases.de("inventaire.annotation.champ.libelle.aide"));
        libelle.setMaxLength(AnnotationsService.LIBELLE_MAX);
        libelle.setRequiredIndicatorVisible(true);
        libelle.setWidthFull();
        nature.setValue(annotation == null ? NatureAnnotation.MODIFICATION_PLU : annotation.nature());
        if (annotation != null) {
            date.setValue(annotation.le());
            libelle.setValue(annotation.libelle());
        }
        add(new FormLayout(date, nature, libelle));
        Button valider = new Button(Phrases.de("inventaire.annotation.enregistrer"), _ -> valider(enregistrer));
        valider.setId("annotation-enregistrer");
        valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Phrases.de("socle.annuler"), _ -> close()), valider);
    }

    private void valider(SerializableConsumer<Saisie> enregistrer) {
        Optional<LocalDate> jour = date.getOptionalValue();
        date.setInvalid(jour.isEmpty());
        date.setErrorMessage(Phrases.de("inventaire.annotation.date_absente"));
        libelle.setInvalid(libelle.getValue().isBlank());
        libelle.setErrorMessage(Phrases.de("inventaire.annotation.libelle_vide"));
        if (jour.isEmpty() || libelle.isInvalid()) {
            return;
        }
        try {
            enregistrer.accept(new Saisie(jour.get(), nature.getValue(), libelle.getValue()));
            close();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
    }
}
