package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.inventaire.Courbe;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.LectureDatee;
import fr.mixitesociale.inventaire.LecturesService;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the reading of a curve; a refusal leaves the text in the field. */
class LectureEditeur extends Div {

    LectureEditeur(FicheCommune fiche, Courbe courbe, LecturesService lectures, SerializableRunnable relire) {
        addClassName("sans-impression");
        LectureDatee lecture = fiche.lectures().get(courbe);
        Button ouvrir = new Button(
                Phrases.de(lecture == null ? "inventaire.lecture.ecrire" : "inventaire.lecture.modifier"),
                _ -> dialogue(fiche, courbe, lecture, lectures, relire).open());
        ouvrir.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        ouvrir.setId("lecture-" + courbe.name().toLowerCase(Locale.ROOT));
        add(ouvrir);
    }

    private static Dialog dialogue(
            FicheCommune fiche,
            Courbe courbe,
            @Nullable LectureDatee lecture,
            LecturesService lectures,
            SerializableRunnable relire) {
        Dialog dialogue = new Dialog();
        dialogue.setHeaderTitle(Phrases.de("inventaire.lecture.titre", courbe.libelle()));
        TextArea texte = new TextArea(Phrases.de("inventaire.lecture.champ"));
        texte.setId("lecture-texte");
        texte.setHelperText(Phrases.de("inventaire.lecture.aide"));
        texte.setMaxLength(LecturesService.TEXTE_MAX);
        texte.setWidthFull();
        texte.setMinRows(5);
        texte.setValue(lecture == null ? "" : lecture.texte());
        dialogue.add(texte);
        Button enregistrer = new Button(Phrases.de("inventaire.lecture.enregistrer"), _ -> {
            try {
                lectures.ecrire(
                        fiche.identite().code(), courbe, lecture == null ? null : lecture.version(), texte.getValue());
                dialogue.close();
                Notifications.succes(Phrases.de("inventaire.lecture.enregistree"));
                relire.run();
            } catch (RefusMetier refus) {
                Notifications.refus(refus);
            }
        });
        enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enregistrer.setId("lecture-enregistrer");
        dialogue.getFooter().add(new Button(Phrases.de("socle.annuler"), _ -> dialogue.close()), enregistrer);
        return dialogue;
    }
}
