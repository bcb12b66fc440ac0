package fr.mixitesociale.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TextesVaadin;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.ReunionsService;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision typed during the meeting: one line, kept on Enter; what was refused or not yet sent stays in its field. */
class SaisieDecision extends Div {

    private static final String OBJET = "decision-seance";

    private final TextField texte = new TextField(Phrases.de("copil.projection.decision.texte"));
    private final ComboBox<Signataire> qui = new ComboBox<>(Phrases.de("copil.projection.decision.qui"));
    private final DatePicker date = new DatePicker(Phrases.de("copil.projection.decision.date"));
    private final UUID contrat;
    private final CleBrouillon brouillon;
    private final UUID reunion;
    private final transient ReunionsService service;
    private final transient Runnable relire;

    SaisieDecision(Participation participation, UUID reunion, ReunionsService service, Runnable relire) {
        Contrat cadre = participation.contrat();
        contrat = cadre.id();
        brouillon = new CleBrouillon(
                participation.personne().identifiant(), contrat.toString(), OBJET, reunion, ChampDecision.TEXTE.cle());
        this.reunion = reunion;
        this.service = service;
        this.relire = relire;
        addClassName("saisie");
        texte.setId("decision-texte");
        texte.setMaxLength(2_000);
        Brouillons.marquer(texte, brouillon, null, 0);
        texte.addKeyPressListener(Key.ENTER, _ -> noter());
        qui.setItems(cadre.signataires());
        qui.setItemLabelGenerator(Signataire::nom);
        qui.setClearButtonVisible(true);
        date.setI18n(TextesVaadin.date());
        date.setLocale(Phrases.LANGUE);
        Button noter = new Button(Phrases.de("copil.projection.decision.noter"), _ -> noter());
        noter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(texte, qui, date, noter);
    }

    /**
     * What was being typed when the page was lost comes back in its field.
     *
     * @param page shown whatever the scene: a hidden field asks nothing of the browser
     */
    void reprendre(Component page) {
        Brouillons.demander(page, CleBrouillon.prefixe(brouillon.personne(), contrat, OBJET), this::remettre);
    }

    /** Nothing that was typed since is written over. */
    void remettre(List<Brouillon> restes) {
        restes.stream()
                .filter(reste -> reste.cle().equals(brouillon) && texte.isEmpty())
                .forEach(reste -> texte.setValue(reste.texte()));
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
        Brouillons.abandonner(brouillon);
        texte.clear();
        texte.setInvalid(false);
        qui.clear();
        date.clear();
        texte.focus();
        relire.run();
    }
}
