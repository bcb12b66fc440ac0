package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Referentiel;
import java.util.stream.Stream;

/** Search of a commune by name, INSEE code or postal code, from anywhere; leads to its sheet. */
class RechercheCommune extends Div {

    private static final int SUGGESTIONS = 50;

    private final Referentiel referentiel;
    private final ComboBox<Commune> champ = new ComboBox<>();

    RechercheCommune(Referentiel referentiel) {
        this.referentiel = referentiel;
        addClassName("recherche");
        getElement().setAttribute("role", "search");
        champ.setAriaLabel(Phrases.de("accueil.recherche"));
        champ.setPlaceholder(Phrases.de("accueil.recherche.exemple"));
        champ.setItems(this::suggestions);
        champ.setItemLabelGenerator(this::libelle);
        champ.addValueChangeListener(choix -> {
            if (choix.getValue() != null) {
                champ.clear();
                InventaireNavigation.ouvrirCommune(choix.getValue().code());
            }
        });
        add(champ);
    }

    void focus() {
        champ.focus();
    }

    private Stream<Commune> suggestions(Query<Commune, String> demande) {
        String saisie = demande.getFilter().orElse("").strip();
        // the offset and the limit must be read even when nothing was typed: the component insists
        return (saisie.isEmpty() ? Stream.<Commune>empty() : referentiel.chercher(saisie, SUGGESTIONS).stream())
                .skip(demande.getOffset())
                .limit(demande.getLimit());
    }

    private String libelle(Commune commune) {
        String departement = referentiel
                .departement(commune.departement())
                .map(Departement::nom)
                .orElse(commune.departement());
        return Phrases.de("accueil.recherche.choix", commune.nom(), departement, commune.code());
    }
}
