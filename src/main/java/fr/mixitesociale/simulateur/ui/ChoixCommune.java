package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Referentiel;
import java.util.stream.Stream;

/** A commune by its name, INSEE code or postal code; suggestions come as one types. */
class ChoixCommune extends ComboBox<Commune> {

    private static final int SUGGESTIONS = 50;

    private final transient Referentiel referentiel;

    ChoixCommune(Referentiel referentiel) {
        super(Phrases.de("simulateur.commune"));
        this.referentiel = referentiel;
        setId("simulateur-commune");
        setPlaceholder(Phrases.de("simulateur.commune.exemple"));
        setHelperText(Phrases.de("simulateur.commune.aide"));
        setClearButtonVisible(true);
        setItemLabelGenerator(this::libelle);
        setItems(this::suggestions);
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
        return Phrases.de("simulateur.commune.choix", commune.nom(), departement, commune.code());
    }
}
