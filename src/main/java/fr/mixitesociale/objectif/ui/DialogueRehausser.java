package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.objectif.DecisionsService;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.time.LocalDate;

/** Raises the objective of a commune with its mayor's agreement; left without a value, an earlier raising is withdrawn. */
class DialogueRehausser extends DialogueFormulaire {

    private final transient DecisionsService decisions;
    private final transient LigneDepartement ligne;
    private final IntegerField valeur = new IntegerField(Phrases.de("objectif.rehausser.valeur"));
    private final TextArea motif = new TextArea(Phrases.de("objectif.rehausser.motif"));
    private final DatePicker accord = new DatePicker(Phrases.de("objectif.rehausser.accord"));
    private final SerializableConsumer<String> suite;

    DialogueRehausser(DecisionsService decisions, LigneDepartement ligne, SerializableConsumer<String> suite) {
        super(Phrases.de("objectif.rehausser.titre", ligne.nom()), Phrases.de("objectif.rehausser.verbe"));
        this.decisions = decisions;
        this.ligne = ligne;
        this.suite = suite;
        Paragraph legal = new Paragraph(ligne.legal()
                .map(objectif -> Phrases.de("objectif.rehausser.legal", FormatFr.entier(objectif.objectif())))
                .orElse(Phrases.de("objectif.decision.legal_inconnu")));
        legal.addClassName("message");
        valeur.setId("rehausser-valeur");
        valeur.setMin(0);
        valeur.setStepButtonsVisible(true);
        motif.setId("rehausser-motif");
        motif.setMaxLength(1_000);
        motif.setHelperText(Phrases.de("objectif.rehausser.motif.aide"));
        accord.setId("rehausser-accord");
        Rehaussement avant = ligne.decision().rehaussement();
        if (avant != null) {
            valeur.setValue(avant.valeur());
            valeur.setHelperText(Phrases.de("objectif.rehausser.retirer"));
            motif.setValue(avant.motif());
            accord.setValue(avant.accordDuMaire());
        }
        champs(legal, valeur, motif, accord);
    }

    @Override
    protected void faire() {
        Integer nouvelle = valeur.getValue();
        long version = ligne.decision().version();
        if (nouvelle == null && ligne.decision().rehaussement() != null) {
            decisions.retirerRehaussement(ligne.code(), ligne.faits().periode(), version);
            suite.accept(Phrases.de("objectif.rehausser.retire", ligne.nom()));
            return;
        }
        LocalDate jour = accord.getValue();
        if (nouvelle == null || jour == null) {
            throw new RefusMetier("objectif.rehausser.incomplet");
        }
        decisions.rehausser(ligne.code(), ligne.faits().periode(), version, nouvelle, motif.getValue(), jour);
        suite.accept(Phrases.de("objectif.rehausser.fait", ligne.nom()));
    }
}
