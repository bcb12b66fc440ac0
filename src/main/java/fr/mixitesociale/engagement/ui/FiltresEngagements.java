package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.CritereEngagements;
import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Theme, pilot, status, words; each filter in force is also a chip that removes it. */
class FiltresEngagements extends Div {

    private static final int ATTENTE_MS = 400;

    private final ComboBox<Theme> theme = new ComboBox<>(Phrases.de("engagement.champ.theme"));
    private final ComboBox<Signataire> pilote = new ComboBox<>(Phrases.de("engagement.champ.signataire_pilote"));
    private final ComboBox<StatutEngagement> statut = new ComboBox<>(Phrases.de("engagement.champ.statut"));
    private final TextField texte = new TextField(Phrases.de("engagement.filtre.recherche"));
    private final PucesFiltres puces;
    private final transient Contrat contrat;
    private final SerializableConsumer<CritereEngagements> surChoix;
    private boolean remplissage;

    FiltresEngagements(Contrat contrat, SerializableConsumer<CritereEngagements> surChoix) {
        this.contrat = contrat;
        this.surChoix = surChoix;
        addClassName("filtres");
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(Theme::libelle);
        pilote.setItems(contrat.signataires());
        pilote.setItemLabelGenerator(Signataire::nom);
        statut.setItems(StatutEngagement.values());
        statut.setItemLabelGenerator(StatutEngagement::libelle);
        List.of(theme, pilote, statut).forEach(choix -> {
            choix.setClearButtonVisible(true);
            choix.addValueChangeListener(_ -> choisir());
        });
        texte.setClearButtonVisible(true);
        texte.setPlaceholder(Phrases.de("engagement.filtre.recherche.exemple"));
        texte.setMaxLength(100);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(ATTENTE_MS);
        texte.addValueChangeListener(_ -> choisir());
        puces = new PucesFiltres(() -> surChoix.accept(CritereEngagements.TOUS));
        Div champs = new Div(texte, theme, pilote, statut);
        champs.addClassName("champs");
        add(champs, puces);
    }

    void montrer(CritereEngagements critere) {
        remplissage = true;
        try {
            theme.setValue(critere.theme());
            pilote.setValue(contrat.signataires().stream()
                    .filter(s -> s.id().equals(critere.pilote()))
                    .findFirst()
                    .orElse(null));
            statut.setValue(critere.statut());
            texte.setValue(Objects.requireNonNullElse(critere.texte(), ""));
        } finally {
            remplissage = false;
        }
        puces.montrer(puces(critere));
    }

    private void choisir() {
        if (!remplissage) {
            surChoix.accept(new CritereEngagements(
                    theme.getValue(),
                    pilote.getOptionalValue().map(Signataire::id).orElse(null),
                    statut.getValue(),
                    texte.isEmpty() ? null : texte.getValue().strip()));
        }
    }

    private List<Puce> puces(CritereEngagements c) {
        List<Puce> liste = new ArrayList<>();
        if (c.texte() != null) {
            liste.add(new Puce(
                    Phrases.de("engagement.filtre.puce.recherche", c.texte()),
                    () -> surChoix.accept(new CritereEngagements(c.theme(), c.pilote(), c.statut(), null))));
        }
        if (c.theme() != null) {
            liste.add(new Puce(
                    c.theme().libelle(),
                    () -> surChoix.accept(new CritereEngagements(null, c.pilote(), c.statut(), c.texte()))));
        }
        pilote.getOptionalValue()
                .ifPresent(signataire -> liste.add(new Puce(
                        signataire.nom(),
                        () -> surChoix.accept(new CritereEngagements(c.theme(), null, c.statut(), c.texte())))));
        if (c.statut() != null) {
            liste.add(new Puce(
                    c.statut().libelle(),
                    () -> surChoix.accept(new CritereEngagements(c.theme(), c.pilote(), null, c.texte()))));
        }
        return liste;
    }
}
