package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.ChapitreObjectifs;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Scenario;
import fr.mixitesociale.objectif.ScenariosService;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.EtatVide;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scenarios of one's side and those that were shared; one of them open at a time. */
class ScenariosPanneau extends Section {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;
    private final Div liste = new Div();
    private @Nullable UUID ouvert;
    /** What the list was built from. */
    private transient List<Object> montre = List.of();

    ScenariosPanneau(CadreContrat cadre, Outils outils, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
        addClassNames("panneau", "scenarios");
        String titre = Phrases.de("objectif.scenario.titre");
        getElement().setAttribute("aria-label", titre);
        Paragraph aide = new Paragraph(Phrases.de("objectif.scenario.aide"));
        aide.addClassName("sous-titre");
        add(new H3(titre), aide, liste);
        if (cadre.participation().cote() != null && cadre.contrat().redactionOuverte(ChapitreObjectifs.CLE)) {
            Button creer = new Button(Phrases.de("objectif.scenario.creer"), _ -> new DialogueScenario(null).open());
            creer.setId("scenarios-creer");
            add(creer);
        }
    }

    void montrer(Tableau tableau) {
        List<Scenario> scenarios =
                new ArrayList<>(outils.scenarios().lister(cadre.contrat().id()));
        List<Object> etat = List.of(
                scenarios,
                String.valueOf(ouvert),
                tableau.mutualisees().stream()
                        .filter(fiche -> fiche.peut(ChampObjectif.RETENU))
                        .map(FicheObjectif::version)
                        .toList());
        if (etat.equals(montre)) {
            // others move the board: a field being typed in here is not replaced under the hand
            return;
        }
        montre = etat;
        liste.removeAll();
        if (scenarios.isEmpty()) {
            liste.add(
                    new EtatVide(Phrases.de("objectif.scenario.aucun"), Phrases.de("objectif.scenario.aucun.a_faire")));
            return;
        }
        scenarios.forEach(scenario -> liste.add(new CarteScenario(
                cadre,
                outils,
                tableau,
                scenario,
                scenario.id().equals(ouvert),
                new CarteScenario.Suite(
                        () -> {
                            ouvert = scenario.id().equals(ouvert) ? null : scenario.id();
                            montrer(tableau);
                        },
                        () -> new DialogueScenario(scenario).open(),
                        relire))));
    }

    /** Names a scenario, new or not. */
    private final class DialogueScenario extends DialogueFormulaire {

        private final TextField nom = new TextField(Phrases.de("objectif.scenario.nom"));
        private final transient @Nullable Scenario scenario;

        DialogueScenario(@Nullable Scenario scenario) {
            super(
                    Phrases.de(scenario == null ? "objectif.scenario.creer" : "objectif.scenario.renommer"),
                    Phrases.de(scenario == null ? "objectif.scenario.creer" : "objectif.scenario.renommer"));
            this.scenario = scenario;
            nom.setId("scenario-nom");
            nom.setMaxLength(ScenariosService.NOM_MAX);
            nom.setAutofocus(true);
            if (scenario != null) {
                nom.setValue(scenario.nom());
            } else {
                nom.setHelperText(Phrases.de("objectif.scenario.prive"));
            }
            champs(nom);
        }

        /** @throws RefusMetier shown inside the dialog */
        @Override
        protected void faire() {
            UUID contrat = cadre.contrat().id();
            if (scenario == null) {
                ouvert = outils.scenariste().creer(contrat, nom.getValue());
            } else {
                outils.scenariste().renommer(contrat, scenario.id(), nom.getValue());
            }
            relire.run();
        }
    }

    /** Keeps the look of a list of actions in one place. */
    static Button bouton(String cle, Runnable geste) {
        Button bouton = new Button(Phrases.de(cle), _ -> geste.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return bouton;
    }
}
