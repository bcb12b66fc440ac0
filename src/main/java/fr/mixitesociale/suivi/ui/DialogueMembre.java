package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.suivi.ChampMembre;
import fr.mixitesociale.suivi.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** A seat: whom it stands for, and who sits there. */
class DialogueMembre extends DialogueFormulaire {

    private static final int LONGUEUR = 200;

    private final ComboBox<Signataire> signataire;
    private final TextField organisme = champ(ChampMembre.ORGANISME);
    private final TextField nom = champ(ChampMembre.NOM);
    private final TextField fonction = champ(ChampMembre.FONCTION);
    private final transient Consumer<Map<ChampMembre, String>> enregistrer;

    DialogueMembre(
            Contrat contrat,
            Instance instance,
            Map<ChampMembre, String> valeurs,
            Consumer<Map<ChampMembre, String>> enregistrer) {
        super(instance.libelle(), Phrases.de("suivi.membre.enregistrer"));
        this.enregistrer = enregistrer;
        signataire = Composants.signataire(contrat);
        signataire.setLabel(ChampMembre.SIGNATAIRE.libelle());
        signataire.setId("membre-signataire");
        signataire.setValue(
                Composants.trouver(contrat, valeurs.get(ChampMembre.SIGNATAIRE)).orElse(null));
        organisme.setVisible(signataire.isEmpty());
        signataire.addValueChangeListener(_ -> organisme.setVisible(signataire.isEmpty()));
        organisme.setValue(valeurs.getOrDefault(ChampMembre.ORGANISME, ""));
        nom.setValue(valeurs.getOrDefault(ChampMembre.NOM, ""));
        fonction.setValue(valeurs.getOrDefault(ChampMembre.FONCTION, ""));
        fonction.setHelperText(Phrases.de("suivi.membre.aide.fonction"));
        champs(signataire, organisme, nom, fonction);
    }

    @Override
    protected void faire() {
        Map<ChampMembre, String> saisis = new EnumMap<>(ChampMembre.class);
        if (signataire.getValue() != null) {
            saisis.put(ChampMembre.SIGNATAIRE, signataire.getValue().id().toString());
        } else {
            saisis.put(ChampMembre.ORGANISME, organisme.getValue().strip());
        }
        saisis.put(ChampMembre.NOM, nom.getValue().strip());
        saisis.put(ChampMembre.FONCTION, fonction.getValue().strip());
        enregistrer.accept(saisis);
    }

    private static TextField champ(ChampMembre champ) {
        TextField texte = new TextField(champ.libelle());
        texte.setMaxLength(LONGUEUR);
        texte.setId("membre-" + champ.cle());
        return texte;
    }
}
