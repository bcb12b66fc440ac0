package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.CriterePilotage;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Period, search and filters of the cockpit; each filter in force is also a chip that removes it. */
class FiltresCockpit extends Div {

    private static final int ATTENTE_MS = 300;

    private final Select<PeriodeTriennale> periode = new Select<>();
    private final TextField recherche = new TextField(Phrases.de("cockpit.filtre.recherche"));
    private final MultiSelectComboBox<String> groupements =
            new MultiSelectComboBox<>(Phrases.de("cockpit.filtre.groupement"));
    private final MultiSelectComboBox<Statut> statuts = new MultiSelectComboBox<>(Phrases.de("cockpit.filtre.statut"));
    private final PucesFiltres puces;
    private final SerializableConsumer<EtatCockpit> surChoix;
    private transient EtatCockpit etat = EtatCockpit.de(QueryParameters.empty());
    private transient Map<String, String> noms = Map.of();

    FiltresCockpit(SerializableConsumer<EtatCockpit> surChoix) {
        this.surChoix = surChoix;
        addClassName("filtres");
        periode.setLabel(Phrases.de("cockpit.filtre.periode"));
        periode.setId("cockpit-periode");
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        periode.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                surChoix.accept(etat.sur(e.getValue()));
            }
        });
        recherche.setId("cockpit-recherche");
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.setValueChangeTimeout(ATTENTE_MS);
        recherche.addValueChangeListener(e -> choisir(
                e.isFromClient(),
                critere -> critere.rechercher(
                        recherche.isEmpty() ? null : recherche.getValue().strip())));
        groupements.setId("cockpit-groupements");
        groupements.setItemLabelGenerator(siren -> noms.getOrDefault(siren, siren));
        groupements.setI18n(TextesVaadin.choixMultiple());
        groupements.addValueChangeListener(
                e -> choisir(e.isFromClient(), critere -> critere.desGroupements(groupements.getValue())));
        statuts.setId("cockpit-statuts");
        statuts.setItems(Statut.values());
        statuts.setItemLabelGenerator(Statut::libelle);
        statuts.setI18n(TextesVaadin.choixMultiple());
        statuts.addValueChangeListener(
                e -> choisir(e.isFromClient(), critere -> critere.auxStatuts(statuts.getValue())));
        puces = new PucesFiltres(() -> surChoix.accept(etat.avec(CriterePilotage.TOUTES)));
        Div champs = new Div(periode, recherche, groupements, statuts);
        champs.addClassName("champs");
        add(champs, puces);
    }

    void montrer(Cockpit cockpit, EtatCockpit nouvel) {
        etat = nouvel;
        noms = cockpit.groupements();
        CriterePilotage critere = etat.critere();
        periode.setItems(cockpit.periodes());
        periode.setValue(cockpit.periode());
        recherche.setValue(Optional.ofNullable(critere.recherche()).orElse(""));
        groupements.setItems(noms.keySet());
        groupements.setValue(critere.groupements());
        groupements.setVisible(noms.size() > 1);
        statuts.setValue(critere.statuts());
        puces.montrer(puces(critere));
    }

    private void choisir(boolean parLaPersonne, Function<CriterePilotage, CriterePilotage> choix) {
        if (parLaPersonne) {
            surChoix.accept(etat.avec(choix.apply(etat.critere())));
        }
    }

    private List<Puce> puces(CriterePilotage critere) {
        List<Puce> liste = new ArrayList<>();
        if (critere.recherche() != null) {
            liste.add(puce(Phrases.de("cockpit.filtre.puce.recherche", critere.recherche()), critere.rechercher(null)));
        }
        if (critere.avecObjectif()) {
            liste.add(puce(Phrases.de("cockpit.compteur.objectif"), critere.avecObjectif(false)));
        }
        critere.groupements().stream()
                .sorted()
                .forEach(siren -> liste.add(puce(
                        noms.getOrDefault(siren, siren), critere.desGroupements(sans(critere.groupements(), siren)))));
        critere.stades().stream()
                .sorted()
                .forEach(stade -> liste.add(puce(stade.libelle(), critere.auxStades(sans(critere.stades(), stade)))));
        critere.statuts().stream()
                .sorted()
                .forEach(statut ->
                        liste.add(puce(statut.libelle(), critere.auxStatuts(sans(critere.statuts(), statut)))));
        critere.alertes().stream()
                .sorted()
                .forEach(alerte ->
                        liste.add(puce(alerte.libelle(), critere.auxAlertes(sans(critere.alertes(), alerte)))));
        return liste;
    }

    private Puce puce(String libelle, CriterePilotage reste) {
        return new Puce(libelle, () -> surChoix.accept(etat.avec(reste)));
    }

    private static <T> Set<T> sans(Set<T> tous, T un) {
        Set<T> autres = new HashSet<>(tous);
        autres.remove(un);
        return autres;
    }
}
