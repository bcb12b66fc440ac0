package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.ANotifier;
import fr.mixitesociale.objectif.DecisionsService;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records the notification of one commune or of a batch: the figure of each is the letter's, the computed one is shown. */
class DialogueNotifier extends DialogueFormulaire {

    private final transient DecisionsService decisions;
    private final PeriodeTriennale periode;
    private final DatePicker le = new DatePicker(Phrases.de("objectif.notifier.le"));
    private final TextField reference = new TextField(Phrases.de("objectif.notifier.reference"));
    private final transient Map<LigneDepartement, IntegerField> valeurs = new LinkedHashMap<>();
    private final SerializableConsumer<String> suite;

    DialogueNotifier(
            DecisionsService decisions,
            PeriodeTriennale periode,
            List<LigneDepartement> lignes,
            LocalDate aujourdhui,
            SerializableConsumer<String> suite) {
        super(
                Phrases.de("objectif.notifier.titre", periode.libelle()),
                Phrases.de("objectif.notifier.verbe", lignes.size()));
        this.decisions = decisions;
        this.periode = periode;
        this.suite = suite;
        le.setId("notifier-le");
        le.setValue(aujourdhui);
        le.setMax(aujourdhui);
        le.setRequiredIndicatorVisible(true);
        reference.setId("notifier-reference");
        reference.setMaxLength(120);
        reference.setHelperText(Phrases.de("objectif.notifier.reference.aide"));
        Paragraph consequence = new Paragraph(Phrases.de("objectif.notifier.consequence"));
        consequence.addClassName("message");
        Div communes = new Div();
        communes.addClassName("a-notifier");
        lignes.stream()
                .sorted((une, autre) -> une.nom().compareTo(autre.nom()))
                .forEach(ligne -> communes.add(champ(ligne)));
        champs(consequence, le, reference, communes);
    }

    private IntegerField champ(LigneDepartement ligne) {
        IntegerField champ = new IntegerField(ligne.nom());
        champ.setMin(0);
        champ.setStepButtonsVisible(true);
        ligne.aNotifier().ifPresent(champ::setValue);
        if (ligne.decision().notifie() != null) {
            champ.setValue(ligne.decision().notifie());
        }
        champ.setHelperText(ligne.evaluation()
                .map(evaluation -> Phrases.de(
                        evaluation.objectif().estUnPoint()
                                ? "objectif.notifier.calcule"
                                : "objectif.notifier.calcule.entre",
                        FormatFr.entier(evaluation.objectif().min()),
                        FormatFr.entier(evaluation.objectif().max())))
                .orElse(Phrases.de("objectif.notifier.inconnu")));
        valeurs.put(ligne, champ);
        return champ;
    }

    @Override
    protected void faire() {
        LocalDate jour = le.getValue();
        if (jour == null) {
            throw new RefusMetier("objectif.notifier.sans_date");
        }
        List<ANotifier> communes = valeurs.entrySet().stream()
                .map(entree -> aNotifier(entree.getKey(), entree.getValue()))
                .toList();
        decisions.notifier(periode, communes, jour, reference.getValue());
        suite.accept(Phrases.de("objectif.notifier.fait", communes.size()));
    }

    private static ANotifier aNotifier(LigneDepartement ligne, IntegerField champ) {
        Integer valeur = champ.getValue();
        if (valeur == null) {
            throw new RefusMetier("objectif.notifier.sans_valeur", ligne.nom());
        }
        return new ANotifier(ligne.code(), valeur, ligne.decision().version());
    }
}
