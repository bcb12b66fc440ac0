package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.objectif.ChampObjectif;
import fr.mixitesociale.objectif.ChapitreObjectifs;
import fr.mixitesociale.objectif.Ecarts;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Scenario;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One scenario: its total, what it would break, and when it is open its figures. */
class CarteScenario extends Article {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Scenario scenario;
    private final transient Suite suite;

    /** What other parts of the panel do for a card. */
    record Suite(Runnable basculer, Runnable renommer, Runnable relire) {}

    CarteScenario(CadreContrat cadre, Outils outils, Tableau tableau, Scenario scenario, boolean ouvert, Suite suite) {
        this.cadre = cadre;
        this.outils = outils;
        this.scenario = scenario;
        this.suite = suite;
        addClassName("scenario");
        getElement().setAttribute("aria-label", scenario.nom());
        Div tete = new Div(
                new H4(scenario.nom()),
                new Etiquette(
                        Phrases.de(scenario.estPartage() ? "objectif.scenario.partage" : "objectif.scenario.reserve"),
                        scenario.estPartage() ? Ton.INFORMATION : Ton.NEUTRE),
                new Span(Phrases.de("objectif.scenario.de", scenario.cote(), scenario.auteur())));
        tete.addClassName("tete-scenario");
        int reste = scenario.bilan().reste();
        Paragraph total = new Paragraph(Phrases.de(
                "objectif.pool.total",
                FormatFr.entier(scenario.bilan().total()),
                FormatFr.entier(scenario.bilan().totalLegal()),
                reste > 0
                        ? Phrases.de("objectif.pool.reste", reste, FormatFr.entier(reste))
                        : scenario.bilan().excedent() > 0
                                ? Phrases.de(
                                        "objectif.pool.excedent",
                                        scenario.bilan().excedent(),
                                        FormatFr.entier(scenario.bilan().excedent()))
                                : Phrases.de("objectif.pool.complet")));
        add(tete, total, new ListeConstats(scenario.bloquants()), actions(ouvert));
        if (ouvert) {
            add(table(tableau));
        }
    }

    private Div actions(boolean ouvert) {
        Button voir = ScenariosPanneau.bouton(
                ouvert ? "objectif.scenario.fermer" : "objectif.scenario.ouvrir", suite.basculer());
        voir.getElement().setAttribute("aria-expanded", Boolean.toString(ouvert));
        Div actions = new Div(voir);
        actions.addClassName("actions");
        if (scenario.mien() && cadre.contrat().redactionOuverte(ChapitreObjectifs.CLE)) {
            if (!scenario.estPartage()) {
                actions.add(ScenariosPanneau.bouton("objectif.scenario.partager", this::partager));
            }
            actions.add(
                    ScenariosPanneau.bouton("objectif.scenario.renommer", suite.renommer()),
                    ScenariosPanneau.bouton("objectif.scenario.supprimer", this::supprimer));
        }
        return actions;
    }

    private TableDonnees table(Tableau tableau) {
        return TableDonnees.composee(
                scenario.nom(),
                List.of(
                        Colonne.texte(Phrases.de("objectif.table.commune")),
                        Colonne.nombre(Phrases.de("objectif.table.objectif_avant.mutualisation")),
                        Colonne.nombre(Phrases.de("objectif.scenario.valeur")),
                        Colonne.nombre(Phrases.de("objectif.scenario.ecart")),
                        Colonne.texte(Phrases.de("objectif.scenario.actions"))),
                tableau.mutualisees().stream().map(this::ligne).toList());
    }

    private List<Component> ligne(FicheObjectif fiche) {
        int valeur = Objects.requireNonNullElse(scenario.valeurs().get(fiche.commune()), 0);
        int legal = fiche.certain().map(ObjectifLegal::objectif).orElse(0);
        return List.of(
                new Span(fiche.nom()),
                new Span(FormatFr.entier(legal)),
                scenario.estModifiable() ? champ(fiche, valeur) : new Span(FormatFr.entier(valeur)),
                new Span(Ecarts.signe(valeur - legal)),
                fiche.peut(ChampObjectif.RETENU) && !Objects.equals(fiche.retenu(), valeur)
                        ? ScenariosPanneau.bouton("objectif.scenario.reprendre", () -> reprendre(fiche))
                        : new Span());
    }

    private IntegerField champ(FicheObjectif fiche, int valeur) {
        IntegerField champ = new IntegerField();
        champ.setId("scenario-" + fiche.commune().valeur());
        champ.setAriaLabel(Phrases.de("objectif.nom.retenu", fiche.nom()));
        champ.setMin(0);
        champ.setValue(valeur);
        champ.addValueChangeListener(change -> {
            Integer voulue = change.getValue();
            if (voulue != null && change.isFromClient()) {
                faire(() -> outils.scenariste().fixer(contrat(), scenario.id(), fiche.commune(), voulue));
            }
        });
        return champ;
    }

    private void partager() {
        Confirmation.demander(
                Phrases.de("objectif.scenario.partager.titre", scenario.nom()),
                Phrases.de("objectif.scenario.partager.consequence"),
                Phrases.de("objectif.scenario.partager"),
                () -> faire(() -> outils.scenariste().partager(contrat(), scenario.id())));
    }

    private void supprimer() {
        faire(() -> {
            outils.scenariste().supprimer(contrat(), scenario.id());
            Notifications.annulable(
                    Phrases.de("objectif.scenario.supprime", scenario.nom()),
                    () -> faire(() -> outils.scenariste().retablir(contrat(), scenario.id())));
        });
    }

    private void reprendre(FicheObjectif fiche) {
        faire(() -> {
            boolean complet = outils.scenariste()
                    .reprendre(
                            contrat(),
                            scenario.id(),
                            Saisie.champ(
                                    fiche.id(),
                                    fiche.version(),
                                    ChampObjectif.RETENU.cle(),
                                    fiche.valeur(ChampObjectif.RETENU),
                                    null))
                    .estComplet();
            if (!complet) {
                Notifications.refus(Phrases.de("objectif.scenario.entre_temps"));
            }
        });
    }

    private void faire(Runnable geste) {
        try {
            geste.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        suite.relire().run();
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }
}
