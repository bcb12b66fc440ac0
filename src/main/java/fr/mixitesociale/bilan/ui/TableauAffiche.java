package fr.mixitesociale.bilan.ui;

import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.stream.Collectors;

/** A table of the document, on screen. */
final class TableauAffiche {

    private TableauAffiche() {}

    static TableDonnees de(Tableau tableau) {
        return new TableDonnees(
                tableau.legende(),
                tableau.colonnes().stream()
                        .map(colonne ->
                                colonne.nombre() ? Colonne.nombre(colonne.titre()) : Colonne.texte(colonne.titre()))
                        .toList(),
                tableau.lignes().stream()
                        .map(ligne -> ligne.stream().map(TableauAffiche::texte).toList())
                        .toList());
    }

    private static String texte(Cellule cellule) {
        return cellule.passages().stream().map(Passage::texte).collect(Collectors.joining());
    }
}
