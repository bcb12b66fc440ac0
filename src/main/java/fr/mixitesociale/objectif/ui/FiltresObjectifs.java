package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.ui.EtatObjectifs.Filtre;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** Which period and which communes the table shows. */
class FiltresObjectifs extends Div {

    private final Select<PeriodeTriennale> periode = new Select<>();
    private final Select<Filtre> filtre = new Select<>();
    private final TextField recherche = new TextField(Phrases.de("objectif.departement.recherche"));

    FiltresObjectifs(
            List<PeriodeTriennale> periodes,
            SerializableConsumer<EtatObjectifs> surChangement,
            SerializableSupplier<EtatObjectifs> etat) {
        addClassName("filtres");
        periode.setId("objectifs-periode");
        periode.setLabel(Phrases.de("objectif.departement.periode"));
        periode.setItems(periodes);
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        periode.addValueChangeListener(choix -> {
            if (choix.isFromClient()) {
                surChangement.accept(etat.get().periode(choix.getValue()));
            }
        });
        filtre.setId("objectifs-filtre");
        filtre.setLabel(Phrases.de("objectif.departement.filtre"));
        filtre.setItems(Filtre.values());
        filtre.setItemLabelGenerator(Filtre::libelle);
        filtre.addValueChangeListener(choix -> {
            if (choix.isFromClient()) {
                surChangement.accept(etat.get().filtre(choix.getValue()));
            }
        });
        recherche.setId("objectifs-recherche");
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.addValueChangeListener(saisie -> {
            if (saisie.isFromClient()) {
                surChangement.accept(etat.get().recherche(saisie.getValue()));
            }
        });
        Div champs = new Div(periode, filtre, recherche);
        champs.addClassName("champs");
        add(champs);
    }

    void montrer(EtatObjectifs etat) {
        periode.setValue(etat.periode());
        filtre.setValue(etat.filtre());
        if (!recherche.getValue().strip().equals(etat.recherche())) {
            recherche.setValue(etat.recherche());
        }
    }
}
