package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.calendrier.Demarche;
import fr.mixitesociale.calendrier.EtapeDatee;
import fr.mixitesociale.calendrier.LigneDeDemarche;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.LocalDate;

/** Dates a step, or takes its date away: left empty. */
class DialogueEtape extends DialogueFormulaire {

    private final transient Demarche demarche;
    private final transient LigneDeDemarche ligne;
    private final transient OutilsDemarches outils;
    private final transient Runnable ensuite;
    private final DatePicker jour = new DatePicker(Phrases.de("calendrier.etape.jour"));
    private final TextField reference = new TextField(Phrases.de("calendrier.etape.reference"));

    DialogueEtape(Demarche demarche, LigneDeDemarche ligne, OutilsDemarches outils, Runnable ensuite) {
        super(ligne.etape().libelle(), Phrases.de("calendrier.etape.enregistrer"));
        this.demarche = demarche;
        this.ligne = ligne;
        this.outils = outils;
        this.ensuite = ensuite;
        jour.setI18n(TextesVaadin.date());
        jour.setLocale(Phrases.LANGUE);
        jour.setMax(LocalDate.now(outils.horloge()));
        jour.setHelperText(Phrases.de("calendrier.etape.jour.aide"));
        jour.setId("etape-jour");
        reference.setHelperText(Phrases.de("calendrier.etape.reference.aide"));
        reference.setId("etape-reference");
        EtapeDatee faite = ligne.faite();
        if (faite != null) {
            jour.setValue(faite.le());
            reference.setValue(faite.reference() == null ? "" : faite.reference());
        }
        champs(new Paragraph(ligne.etape().article()), jour, reference);
    }

    @Override
    protected void faire() {
        outils.service().dater(demarche.id(), ligne.etape(), jour.getValue(), reference.getValue(), demarche.version());
        ensuite.run();
    }
}
