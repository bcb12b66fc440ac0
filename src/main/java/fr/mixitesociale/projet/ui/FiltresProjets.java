package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Search and filters of the list; each one in force is also a chip that removes it. */
class FiltresProjets extends Div {

    private static final int ATTENTE_MS = 300;

    private final transient Referentiel referentiel;
    private final SerializableConsumer<CritereProjets> surChoix;
    private final TextField recherche = new TextField();
    /** Null for a contract of one commune. */
    private final @Nullable Select<CodeInsee> commune;

    private final Select<ListeProjet> liste = new Select<>();
    private final Select<Integer> annee = new Select<>();
    private final Checkbox alertes = new Checkbox(Phrases.de("projet.filtre.alertes"));
    private final Checkbox confidentiels = new Checkbox(Phrases.de("projet.filtre.confidentiels"));
    private final PucesFiltres puces;
    private CritereProjets critere = CritereProjets.TOUS;

    FiltresProjets(
            Participation participation, Referentiel referentiel, SerializableConsumer<CritereProjets> surChoix) {
        this.referentiel = referentiel;
        this.surChoix = surChoix;
        addClassName("filtres-projets");
        recherche.setId("projets-recherche");
        recherche.setAriaLabel(Phrases.de("projet.filtre.recherche"));
        recherche.setPlaceholder(Phrases.de("projet.filtre.recherche"));
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.setValueChangeTimeout(ATTENTE_MS);
        recherche.addValueChangeListener(e -> choisir(e.isFromClient()));
        var contrat = participation.contrat();
        preparer(liste, "liste", List.of(ListeProjet.values()));
        liste.setItemLabelGenerator(
                valeur -> valeur == null ? Phrases.de("projet.filtre.liste.toutes") : valeur.libelle());
        preparer(
                annee,
                "annee",
                IntStream.rangeClosed(
                                contrat.periode().debut(),
                                contrat.periode().suivante().fin())
                        .boxed()
                        .toList());
        annee.setItemLabelGenerator(
                valeur -> valeur == null ? Phrases.de("projet.filtre.annee.toutes") : valeur.toString());
        alertes.setId("projets-filtre-alertes");
        alertes.addValueChangeListener(e -> choisir(e.isFromClient()));
        confidentiels.setId("projets-filtre-confidentiels");
        confidentiels.addValueChangeListener(e -> choisir(e.isFromClient()));
        puces = new PucesFiltres(() -> surChoix.accept(CritereProjets.TOUS));
        Div champs = new Div(recherche);
        if (contrat.communes().size() > 1) {
            commune = new Select<>();
            preparer(commune, "commune", contrat.communes());
            commune.setItemLabelGenerator(
                    code -> code == null ? Phrases.de("projet.filtre.commune.toutes") : nom(code));
            champs.add(commune);
        } else {
            commune = null;
        }
        champs.add(liste, annee, alertes);
        if (participation.estPublique()) {
            champs.add(confidentiels);
        }
        champs.addClassName("champs");
        add(champs, puces);
    }

    void montrer(CritereProjets nouveau) {
        critere = nouveau;
        recherche.setValue(Optional.ofNullable(critere.recherche()).orElse(""));
        if (commune != null) {
            commune.setValue(critere.commune());
        }
        liste.setValue(critere.liste());
        annee.setValue(critere.annee());
        alertes.setValue(critere.alertes());
        confidentiels.setValue(critere.confidentiels());
        puces.montrer(puces());
    }

    private <T> void preparer(Select<T> choix, String nom, List<T> valeurs) {
        choix.setId("projets-filtre-" + nom);
        choix.setAriaLabel(Phrases.de("projet.filtre." + nom));
        choix.setItems(valeurs);
        choix.setEmptySelectionAllowed(true);
        choix.setEmptySelectionCaption(Phrases.de("projet.filtre." + nom + ".toutes"));
        choix.addValueChangeListener(e -> choisir(e.isFromClient()));
    }

    private void choisir(boolean parLaPersonne) {
        if (parLaPersonne) {
            surChoix.accept(new CritereProjets(
                    recherche.isEmpty() ? null : recherche.getValue().strip(),
                    commune == null ? null : commune.getValue(),
                    liste.getValue(),
                    annee.getValue(),
                    alertes.getValue(),
                    confidentiels.getValue()));
        }
    }

    private List<Puce> puces() {
        List<Puce> puces = new ArrayList<>();
        puce(puces, critere.recherche(), "« %s »"::formatted, recherche::clear);
        puce(puces, critere.commune(), this::nom, this::oublierLaCommune);
        puce(puces, critere.liste(), ListeProjet::libelle, liste::clear);
        puce(puces, critere.annee(), Object::toString, annee::clear);
        puce(puces, critere.alertes() ? critere : null, _ -> Phrases.de("projet.filtre.alertes"), alertes::clear);
        puce(
                puces,
                critere.confidentiels() ? critere : null,
                _ -> Phrases.de("projet.filtre.confidentiels"),
                confidentiels::clear);
        return puces;
    }

    private <T> void puce(List<Puce> puces, @Nullable T valeur, Function<T, String> libelle, Runnable vider) {
        if (valeur != null) {
            puces.add(new Puce(libelle.apply(valeur), () -> {
                vider.run();
                choisir(true);
            }));
        }
    }

    private void oublierLaCommune() {
        if (commune != null) {
            commune.clear();
        }
    }

    private String nom(CodeInsee code) {
        return referentiel.commune(code).map(Commune::nom).orElseGet(code::valeur);
    }
}
