package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import fr.mixitesociale.socle.ui.TextesVaadin;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Search and filters of the list; each filter in force is also a chip that removes it. */
class FiltresCommunes extends Div {

    private static final int ATTENTE_MS = 300;

    private final TextField recherche = new TextField(Phrases.de("inventaire.filtre.recherche"));
    private final ComboBox<Departement> departement = new ComboBox<>(Phrases.de("inventaire.filtre.departement"));
    private final ComboBox<Epci> epci = new ComboBox<>(Phrases.de("inventaire.filtre.epci"));
    private final MultiSelectComboBox<Statut> statuts =
            new MultiSelectComboBox<>(Phrases.de("inventaire.filtre.statut"));
    private final PucesFiltres puces;
    private final transient Referentiel referentiel;
    private final SerializableConsumer<CritereCommunes> surChoix;
    private CritereCommunes critere = CritereCommunes.TOUTES;
    private Map<Statut, Integer> nombres = Map.of();

    FiltresCommunes(Referentiel referentiel, SerializableConsumer<CritereCommunes> surChoix) {
        this.referentiel = referentiel;
        this.surChoix = surChoix;
        addClassName("filtres");
        recherche.setId("communes-recherche");
        recherche.setPlaceholder(Phrases.de("inventaire.filtre.recherche.exemple"));
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.setValueChangeTimeout(ATTENTE_MS);
        recherche.addValueChangeListener(e -> choisir(e.isFromClient()));
        departement.setId("communes-departement");
        departement.setItems(referentiel.departements());
        departement.setItemLabelGenerator(d -> d.nom() + " (" + d.code() + ")");
        departement.setClearButtonVisible(true);
        departement.addValueChangeListener(e -> choisir(e.isFromClient()));
        epci.setId("communes-epci");
        epci.setItems(Stream.concat(referentiel.epci().stream(), referentiel.ept().stream())
                .toList());
        epci.setItemLabelGenerator(Epci::nom);
        epci.setClearButtonVisible(true);
        epci.addValueChangeListener(e -> choisir(e.isFromClient()));
        statuts.setId("communes-statut");
        statuts.setItems(Statut.values());
        statuts.setItemLabelGenerator(this::libelle);
        statuts.setI18n(TextesVaadin.choixMultiple());
        statuts.addValueChangeListener(e -> choisir(e.isFromClient()));
        puces = new PucesFiltres(() -> surChoix.accept(CritereCommunes.TOUTES));
        Div champs = new Div(recherche, departement, epci, statuts);
        champs.addClassName("champs");
        add(champs, puces);
    }

    /** @param parStatut how many communes each status has among those the other filters keep */
    void montrer(CritereCommunes nouveau, Map<Statut, Integer> parStatut) {
        critere = nouveau;
        nombres = parStatut;
        recherche.setValue(Optional.ofNullable(critere.recherche()).orElse(""));
        departement.setValue(Optional.ofNullable(critere.departement())
                .flatMap(referentiel::departement)
                .orElse(null));
        epci.setValue(epci(critere.epci()).orElse(null));
        statuts.setItems(Statut.values());
        statuts.setValue(critere.statuts());
        puces.montrer(puces());
    }

    private void choisir(boolean parLaPersonne) {
        if (parLaPersonne) {
            surChoix.accept(new CritereCommunes(
                    recherche.isEmpty() ? null : recherche.getValue().strip(),
                    departement.getOptionalValue().map(Departement::code).orElse(null),
                    epci.getOptionalValue().map(e -> e.siren().valeur()).orElse(null),
                    statuts.getValue()));
        }
    }

    private List<Puce> puces() {
        List<Puce> liste = new ArrayList<>();
        String texte = critere.recherche();
        if (texte != null) {
            liste.add(new Puce(
                    Phrases.de("inventaire.filtre.puce.recherche", texte),
                    () -> retirer(null, critere.departement(), critere.epci(), critere.statuts())));
        }
        String code = critere.departement();
        if (code != null) {
            liste.add(new Puce(
                    referentiel.departement(code).map(Departement::nom).orElse(code),
                    () -> retirer(critere.recherche(), null, critere.epci(), critere.statuts())));
        }
        String siren = critere.epci();
        if (siren != null) {
            liste.add(new Puce(
                    epci(siren).map(Epci::nom).orElse(siren),
                    () -> retirer(critere.recherche(), critere.departement(), null, critere.statuts())));
        }
        critere.statuts().stream()
                .sorted()
                .forEach(statut -> liste.add(new Puce(statut.libelle(), () -> {
                    Set<Statut> autres = new HashSet<>(critere.statuts());
                    autres.remove(statut);
                    retirer(critere.recherche(), critere.departement(), critere.epci(), autres);
                })));
        return liste;
    }

    private void retirer(@Nullable String texte, @Nullable String code, @Nullable String siren, Set<Statut> autres) {
        surChoix.accept(new CritereCommunes(texte, code, siren, autres));
    }

    private Optional<Epci> epci(@Nullable String siren) {
        return Optional.ofNullable(siren).flatMap(Siren::lire).flatMap(referentiel::epci);
    }

    private String libelle(Statut statut) {
        return Phrases.de(
                "inventaire.filtre.statut.nombre", statut.libelle(), FormatFr.entier(nombres.getOrDefault(statut, 0)));
    }
}
