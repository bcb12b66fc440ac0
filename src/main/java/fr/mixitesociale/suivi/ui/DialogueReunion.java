package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.NatureReunion;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plans a meeting: what for, when. The rest is written on its page. */
class DialogueReunion extends DialogueFormulaire {

    private final ComboBox<NatureReunion> nature = Composants.choix(NatureReunion.values(), NatureReunion::libelle);
    private final ComboBox<Theme> theme = Composants.choix(Theme.values(), Theme::libelle);
    private final TextField intitule = new TextField(ChampReunion.INTITULE.libelle());
    private final DatePicker jour = Composants.date();
    private final TimePicker debut = Composants.heure();
    private final transient Function<Map<ChampReunion, String>, UUID> prevoir;
    private final transient Consumer<UUID> ensuite;

    DialogueReunion(Function<Map<ChampReunion, String>, UUID> prevoir, Consumer<UUID> ensuite) {
        super(Phrases.de("suivi.reunion.prevoir"), Phrases.de("suivi.reunion.prevoir.verbe"));
        this.prevoir = prevoir;
        this.ensuite = ensuite;
        nature.setLabel(ChampReunion.NATURE.libelle());
        nature.setId("nouvelle-reunion-nature");
        nature.setRequiredIndicatorVisible(true);
        theme.setLabel(ChampReunion.THEME.libelle());
        theme.setId("nouvelle-reunion-theme");
        theme.setVisible(false);
        intitule.setRequiredIndicatorVisible(true);
        intitule.setMaxLength(300);
        intitule.setId("nouvelle-reunion-intitule");
        jour.setLabel(ChampReunion.JOUR.libelle());
        jour.setRequiredIndicatorVisible(true);
        jour.setId("nouvelle-reunion-jour");
        debut.setLabel(ChampReunion.DEBUT.libelle());
        nature.addValueChangeListener(_ -> proposer());
        theme.addValueChangeListener(_ -> proposer());
        champs(nature, theme, intitule, jour, debut);
    }

    /** The title that goes without saying, until the person writes their own. */
    private void proposer() {
        NatureReunion choisie = nature.getValue();
        theme.setVisible(choisie == NatureReunion.ATELIER);
        if (choisie == null || (!intitule.isEmpty() && !estPropose(intitule.getValue()))) {
            return;
        }
        intitule.setValue(
                choisie == NatureReunion.ATELIER && theme.getValue() != null
                        ? Phrases.de("suivi.reunion.atelier", theme.getValue().libelle())
                        : choisie.libelle());
    }

    private static boolean estPropose(String texte) {
        for (Theme connu : Theme.values()) {
            if (texte.equals(Phrases.de("suivi.reunion.atelier", connu.libelle()))) {
                return true;
            }
        }
        for (NatureReunion connue : NatureReunion.values()) {
            if (texte.equals(connue.libelle())) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void faire() {
        Map<ChampReunion, String> saisis = new EnumMap<>(ChampReunion.class);
        saisis.put(
                ChampReunion.NATURE, nature.isEmpty() ? "" : nature.getValue().name());
        if (theme.isVisible() && !theme.isEmpty()) {
            saisis.put(ChampReunion.THEME, theme.getValue().name());
        }
        saisis.put(ChampReunion.INTITULE, intitule.getValue());
        saisis.put(ChampReunion.JOUR, jour.isEmpty() ? "" : jour.getValue().toString());
        if (!debut.isEmpty()) {
            saisis.put(ChampReunion.DEBUT, debut.getValue().toString());
        }
        ensuite.accept(prevoir.apply(saisis));
    }
}
