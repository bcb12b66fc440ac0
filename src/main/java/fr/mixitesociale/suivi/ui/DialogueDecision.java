package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.suivi.ChampDecision;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** A decision: what, who, until when. */
class DialogueDecision extends DialogueFormulaire {

    /** What is written here; whether it is done is ticked in the list. */
    static final ChampDecision[] CHAMPS = {
        ChampDecision.TEXTE, ChampDecision.SIGNATAIRE, ChampDecision.RESPONSABLE, ChampDecision.ECHEANCE
    };

    private final TextArea texte = Composants.texteLong(2_000);
    private final ComboBox<Signataire> signataire;
    private final TextField responsable = new TextField(ChampDecision.RESPONSABLE.libelle());
    private final DatePicker echeance = Composants.date();
    private final transient Consumer<Map<ChampDecision, String>> enregistrer;

    DialogueDecision(
            Contrat contrat, Map<ChampDecision, String> valeurs, Consumer<Map<ChampDecision, String>> enregistrer) {
        super(Phrases.de("suivi.decision.objet"), Phrases.de("suivi.membre.enregistrer"));
        this.enregistrer = enregistrer;
        texte.setLabel(ChampDecision.TEXTE.libelle());
        texte.setId("decision-texte");
        texte.setRequiredIndicatorVisible(true);
        texte.setValue(valeurs.getOrDefault(ChampDecision.TEXTE, ""));
        signataire = Composants.signataire(contrat);
        signataire.setLabel(ChampDecision.SIGNATAIRE.libelle());
        signataire.setValue(Composants.trouver(contrat, valeurs.get(ChampDecision.SIGNATAIRE))
                .orElse(null));
        responsable.setValue(valeurs.getOrDefault(ChampDecision.RESPONSABLE, ""));
        responsable.setMaxLength(200);
        echeance.setLabel(ChampDecision.ECHEANCE.libelle());
        String jour = valeurs.get(ChampDecision.ECHEANCE);
        echeance.setValue(jour == null ? null : LocalDate.parse(jour));
        champs(texte, signataire, responsable, echeance);
    }

    @Override
    protected void faire() {
        Map<ChampDecision, String> saisis = new EnumMap<>(ChampDecision.class);
        saisis.put(ChampDecision.TEXTE, texte.getValue().strip());
        if (signataire.getValue() != null) {
            saisis.put(ChampDecision.SIGNATAIRE, signataire.getValue().id().toString());
        }
        saisis.put(ChampDecision.RESPONSABLE, responsable.getValue().strip());
        if (echeance.getValue() != null) {
            saisis.put(ChampDecision.ECHEANCE, echeance.getValue().toString());
        }
        enregistrer.accept(saisis);
    }
}
