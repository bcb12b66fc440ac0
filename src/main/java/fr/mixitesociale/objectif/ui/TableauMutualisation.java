package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.objectif.FicheObjectif;
import fr.mixitesociale.objectif.Repartition;
import fr.mixitesociale.objectif.Tableau;
import fr.mixitesociale.objectif.ui.OngletObjectifs.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * The pooling board: every commune's figure, their sum, what remains to place and every rule that blocks, the same on every
 * open screen a moment after each move.
 */
class TableauMutualisation extends Section {

    private final transient GestesMutualisation gestes;
    private final UnorderedList lignes = new UnorderedList();
    private final Paragraph total = new Paragraph();
    private final ListeConstats bloquants = new ListeConstats(List.of());
    private final Div ecartees = new Div();
    private final EtapesMutualisation etapes;
    private final Button valider = new Button(Phrases.de("objectif.pool.valider"));
    private final Paragraph refus = new Paragraph();
    private transient List<LigneMutualisation> communes = new ArrayList<>();
    private int somme;

    TableauMutualisation(CadreContrat cadre, Outils outils, Runnable relire) {
        gestes = new GestesMutualisation(cadre, outils, relire);
        etapes = new EtapesMutualisation(cadre, outils);
        addClassNames("panneau", "mutualisation");
        String titre = Phrases.de("objectif.pool.titre");
        getElement().setAttribute("aria-label", titre);
        lignes.addClassName("lignes-mutualisation");
        total.setId("mutualisation-total");
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        bloquants.setId("mutualisation-bloquants");
        ecartees.addClassName("ecartees");
        refus.addClassName("sous-titre");
        valider.setId("mutualisation-valider");
        valider.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        valider.addClickListener(_ -> gestes.valider(somme));
        Paragraph aide = new Paragraph(Phrases.de("objectif.pool.aide"));
        aide.addClassName("sous-titre");
        Div fin = new Div(valider, refus);
        fin.addClassName("fin-mutualisation");
        add(new H3(titre), aide, total, lignes, ecartees, etapes, bloquants, fin);
    }

    void montrer(Tableau tableau) {
        Repartition repartition = tableau.repartition();
        if (repartition == null) {
            return;
        }
        somme = repartition.total();
        direTotal(repartition);
        montrerLignes(tableau.mutualisees());
        ecartees.removeAll();
        repartition.ecartees().forEach(phrase -> ecartees.add(new Paragraph(phrase)));
        repartition
                .inconnues()
                .forEach(nom -> ecartees.add(new Paragraph(Phrases.de("objectif.valider.inconnue", nom))));
        etapes.montrer(tableau, repartition);
        bloquants.montrer(repartition.bilan().constats().stream()
                .filter(constat -> constat.commune() == null || constat.estBloquant())
                .toList());
        String refusDeValider = repartition.refusDeValider();
        valider.setVisible(refusDeValider == null && !repartition.estValidee());
        refus.setText(
                repartition.estValidee()
                        ? Phrases.de("objectif.pool.validee", FormatFr.entier(repartition.total()))
                        : refusDeValider == null ? "" : refusDeValider);
        refus.setVisible(!refus.getText().isEmpty());
    }

    /** Read out at each change: the sum, the target, what is missing or above. */
    private void direTotal(Repartition repartition) {
        int reste = repartition.bilan().reste();
        int excedent = repartition.bilan().excedent();
        String suite = reste > 0
                ? Phrases.de("objectif.pool.reste", reste, FormatFr.entier(reste))
                : excedent > 0
                        ? Phrases.de("objectif.pool.excedent", excedent, FormatFr.entier(excedent))
                        : Phrases.de("objectif.pool.complet");
        total.setText(Phrases.de(
                "objectif.pool.total",
                FormatFr.entier(repartition.total()),
                FormatFr.entier(repartition.totalLegal()),
                suite));
        total.setClassName("incomplet", reste > 0);
    }

    /** Rows stay in place while their communes do: a slider being moved is never replaced under the hand. */
    private void montrerLignes(List<FicheObjectif> fiches) {
        boolean memes = fiches.size() == communes.size();
        for (int i = 0; memes && i < fiches.size(); i++) {
            memes = communes.get(i).estCelleDe(fiches.get(i));
        }
        if (!memes) {
            lignes.removeAll();
            communes = fiches.stream()
                    .map(fiche -> new LigneMutualisation(fiche, gestes))
                    .toList();
            communes.forEach(lignes::add);
        }
        for (int i = 0; i < fiches.size(); i++) {
            communes.get(i).montrer(fiches.get(i));
        }
    }
}
