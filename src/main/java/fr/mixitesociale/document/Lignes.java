package fr.mixitesociale.document;

import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Tableau;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.stream.IntStream;

/** The rows a table prints: an empty one says so, since a table of headings alone looks like a mistake. */
public final class Lignes {

    private Lignes() {}

    public static List<List<Cellule>> de(Tableau tableau) {
        if (!tableau.lignes().isEmpty()) {
            return tableau.lignes();
        }
        return List.of(IntStream.range(0, tableau.colonnes().size())
                .mapToObj(rang -> Cellule.de(rang == 0 ? Phrases.de("document.tableau.vide") : ""))
                .toList());
    }
}
