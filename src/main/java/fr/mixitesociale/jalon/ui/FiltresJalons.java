package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.jalon.CritereJalons;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.socle.Phrases;

/** The words, the list, and what waits for someone. */
class FiltresJalons extends Div {

    private final TextField recherche = new TextField(Phrases.de("projet.filtre.recherche"));
    private final Select<ListeProjet> liste = new Select<>();
    private final Checkbox aTraiter = new Checkbox(Phrases.de("jalon.filtre.a_traiter"));
    private boolean ecoute = true;

    FiltresJalons(SerializableConsumer<CritereJalons> suite) {
        addClassName("filtres-jalons");
        recherche.setId("jalons-recherche");
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        liste.setLabel(Phrases.de("projet.filtre.liste"));
        liste.setItems(ListeProjet.values());
        liste.setEmptySelectionAllowed(true);
        liste.setEmptySelectionCaption(Phrases.de("projet.filtre.liste.toutes"));
        liste.setItemLabelGenerator(
                choix -> choix == null ? Phrases.de("projet.filtre.liste.toutes") : choix.libelle());
        aTraiter.setId("jalons-a-traiter");
        recherche.addValueChangeListener(_ -> dire(suite));
        liste.addValueChangeListener(_ -> dire(suite));
        aTraiter.addValueChangeListener(_ -> dire(suite));
        add(recherche, liste, aTraiter);
    }

    void montrer(CritereJalons critere) {
        ecoute = false;
        recherche.setValue(critere.recherche() == null ? "" : critere.recherche());
        liste.setValue(critere.liste());
        aTraiter.setValue(critere.aTraiter());
        ecoute = true;
    }

    private void dire(SerializableConsumer<CritereJalons> suite) {
        if (ecoute) {
            String mots = recherche.getValue().strip();
            suite.accept(new CritereJalons(
                    mots.isEmpty() ? null : mots,
                    liste.getOptionalValue().orElse(null),
                    Boolean.TRUE.equals(aTraiter.getValue())));
        }
    }
}
