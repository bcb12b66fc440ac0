package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TextesVaadin;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.ReunionsService;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A decision typed during the meeting: one line, kept on Enter; what was refused stays in its field. */
class SaisieDecision extends Div {

    private final TextField texte = new TextField(Phrases.de("copil.projection.decision.texte"));
    private final ComboBox<Signataire> qui = new ComboBox<>(Phrases.de("copil.projection.decision.qui"));
    private final DatePicker date = new DatePicker(Phrases.de("copil.projection.decision.date"));
    private final UUID contrat;
    private final UUID reunion;
    private final transient ReunionsService service;
    private final transient Runnable relire;

    SaisieDecision(Contrat contrat, UUID reunion, ReunionsService service, Runnable relire) {
        this.contrat = contrat.id();
        this.reunion = reunion;
        this.service = service;
        this.relire = relire;
        addClassName("saisie");
        texte.setId("decision-texte");
        texte.setMaxLength(2_000);
        texte.addKeyPressListener(Key.ENTER, _ -> noter());
        qui.setItems(contrat.signataires());
        qui.setItemLabelGenerator(Signataire::nom);
        qui.setClearButtonVisible(true);
        date.setI18n(TextesVaadin.date());
        date.setLocale(Phrases.LANGUE);
        Button noter = new Button(Phrases.de("copil.projection.decision.noter"), _ -> noter());
        noter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(texte, qui, date, noter);
    }

    private void noter() {
        String saisi = texte.getValue().strip();
        if (saisi.isEmpty()) {
            texte.setInvalid(true);
            texte.setErrorMessage(Phrases.de("copil.projection.decision.vide"));
            return;
        }
        Map<ChampDecision, String> champs = new EnumMap<>(ChampDecision.class);
        champs.put(ChampDecision.TEXTE, saisi);
        if (qui.getValue() != null) {
            champs.put(ChampDecision.SIGNATAIRE, qui.getValue().id().toString());
        }
        if (date.getValue() != null) {
            champs.put(ChampDecision.ECHEANCE, date.getValue().toString());
        }
        try {
            service.decider(contrat, reunion, champs);
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        texte.clear();
        texte.setInvalid(false);
        qui.clear();
        date.clear();
        texte.focus();
        relire.run();
    }
}
