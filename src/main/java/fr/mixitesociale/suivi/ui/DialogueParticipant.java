package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.suivi.ChampParticipant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Someone to ask to a meeting. */
class DialogueParticipant extends DialogueFormulaire {

    private static final int LONGUEUR = 200;

    private final ComboBox<Signataire> signataire;
    private final TextField organisme = champ(ChampParticipant.ORGANISME);
    private final TextField nom = champ(ChampParticipant.NOM);
    private final TextField fonction = champ(ChampParticipant.FONCTION);
    private final transient Consumer<Map<ChampParticipant, String>> convier;

    DialogueParticipant(Contrat contrat, Consumer<Map<ChampParticipant, String>> convier) {
        super(Phrases.de("suivi.participant.ajouter"), Phrases.de("suivi.participant.verbe"));
        this.convier = convier;
        signataire = Composants.signataire(contrat);
        signataire.setLabel(ChampParticipant.SIGNATAIRE.libelle());
        signataire.addValueChangeListener(_ -> organisme.setVisible(signataire.isEmpty()));
        nom.setRequiredIndicatorVisible(true);
        champs(nom, fonction, signataire, organisme);
    }

    @Override
    protected void faire() {
        Map<ChampParticipant, String> saisis = new EnumMap<>(ChampParticipant.class);
        if (signataire.getValue() != null) {
            saisis.put(ChampParticipant.SIGNATAIRE, signataire.getValue().id().toString());
        } else {
            saisis.put(ChampParticipant.ORGANISME, organisme.getValue());
        }
        saisis.put(ChampParticipant.NOM, nom.getValue());
        saisis.put(ChampParticipant.FONCTION, fonction.getValue());
        convier.accept(saisis);
    }

    private static TextField champ(ChampParticipant champ) {
        TextField texte = new TextField(champ.libelle());
        texte.setMaxLength(LONGUEUR);
        texte.setId("participant-" + champ.cle());
        return texte;
    }
}
