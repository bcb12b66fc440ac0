package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.projet.ClasseurService;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.util.function.Predicate;

/** Takes the whole list away to edit it in a spreadsheet, and takes it back. */
class HorsLigne extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param appliquer writes what is taken of the difference; null for who may only read the list */
    HorsLigne(ClasseurService classeur, Contrat contrat, Predicate<LotProjets> appliquer) {
        addClassName("exports");
        Anchor emporter = Telechargement.bouton(
                Phrases.de("projet.hors_ligne"),
                () -> new Fichier(
                        "projets-" + contrat.reference() + "-hors-ligne.xlsx", XLSX, classeur.emporter(contrat.id())));
        emporter.setId("projets-hors-ligne");
        emporter.setTitle(Phrases.de("projet.hors_ligne.aide"));
        Button reprendre = new Button(
                Phrases.de("projet.reimporter"),
                _ -> new DialogueReimport((nom, contenu) -> classeur.comparer(contrat.id(), nom, contenu), appliquer)
                        .open());
        reprendre.setId("projets-reimporter");
        add(emporter, reprendre);
    }
}
