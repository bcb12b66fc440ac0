package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EtatVide;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tab: the table of the template, the pooling board, one commune's figures and reasons, the scenarios. */
class ObjectifsPanneau extends Div {

    private static final String OBJETS = "objectif";

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Div table = new Div();
    private final Div detail = new Div();
    private final Select<String> choix = new Select<>();
    private transient @Nullable TableauMutualisation mutualisation;
    private transient @Nullable ScenariosPanneau scenarios;
    private transient @Nullable DetailCommune commune;

    ObjectifsPanneau(CadreContrat cadre, Outils outils) {
        this.cadre = cadre;
        this.outils = outils;
        addClassName("objectifs");
        try {
            construire(outils.consultation().lire(cadre.contrat().id()));
        } catch (PeriodeSansRegles inconnue) {
            add(new EtatVide(
                    Objects.requireNonNullElse(inconnue.getMessage(), ""), Phrases.de("objectif.sans_regles")));
            return;
        }
        cadre.ecouter(this, signal -> signal.objet().startsWith(OBJETS), this::rafraichir);
    }

    @Override
    protected void onAttach(AttachEvent evenement) {
        evenement.getUI().getPage().addJavaScript("scripts/reglette.js");
    }

    private void construire(Tableau tableau) {
        add(chapeau(tableau), table);
        if (tableau.contrat().type() == TypeContrat.MUTUALISANT) {
            mutualisation = new TableauMutualisation(cadre, outils, this::rafraichir);
            scenarios = new ScenariosPanneau(cadre, outils, this::rafraichir);
            add(mutualisation, scenarios);
        }
        choix.setId("objectifs-commune");
        choix.setLabel(Phrases.de("objectif.commune"));
        choix.setItems(tableau.communes().stream()
                .map(fiche -> fiche.commune().valeur())
                .toList());
        choix.setItemLabelGenerator(code -> tableau.communes().stream()
                .filter(fiche -> fiche.commune().valeur().equals(code))
                .map(FicheObjectif::nom)
                .findFirst()
                .orElse(code));
        if (tableau.communes().size() > 1) {
            add(choix);
        }
        add(detail);
        tableau.communes().stream()
                .filter(fiche -> cadre.participation().cote() != null
                        && cadre.participation().agitPour(fiche.commune()))
                .findFirst()
                .or(() -> tableau.communes().stream().findFirst())
                .ifPresent(fiche -> choix.setValue(fiche.commune().valeur()));
        choix.addValueChangeListener(_ -> {
            commune = null;
            rafraichir();
        });
        montrer(tableau);
    }

    private Div chapeau(Tableau tableau) {
        Div chapeau = new Div(new H2(Phrases.de("objectif.chapitre")));
        chapeau.addClassName("chapeau");
        Paragraph regles = new Paragraph(Phrases.de(
                tableau.reglesFigees() ? "objectif.regles.figees" : "objectif.regles",
                tableau.regles().libelle(),
                tableau.regles().id(),
                tableau.contrat().periode().libelle()));
        regles.setId("objectifs-regles");
        chapeau.add(regles);
        Signataire cote = cadre.participation().cote();
        if (cote != null) {
            NatureSignataire nature = cote.nature();
            Paragraph droits = new Paragraph(Phrases.de("objectif.qui." + nature.name()));
            droits.setId("objectifs-droits");
            chapeau.add(droits);
        }
        return chapeau;
    }

    private void rafraichir() {
        try {
            montrer(outils.consultation().lire(cadre.contrat().id()));
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
        }
    }

    private void montrer(Tableau tableau) {
        table.removeAll();
        table.add(new TableTrame(tableau));
        table.add(new ListeConstats(tableau.constats()));
        if (mutualisation != null) {
            mutualisation.montrer(tableau);
        }
        if (scenarios != null) {
            scenarios.montrer(tableau);
        }
        tableau.communes().stream()
                .filter(fiche -> fiche.commune().valeur().equals(choix.getValue()))
                .findFirst()
                .ifPresent(fiche -> montrer(tableau, fiche));
    }

    private void montrer(Tableau tableau, FicheObjectif fiche) {
        if (commune != null && commune.peutSuivre(fiche)) {
            commune.rafraichir(tableau, fiche);
            return;
        }
        detail.removeAll();
        commune = new DetailCommune(cadre, outils, tableau, fiche);
        detail.add(commune);
    }
}
