package fr.mixitesociale.document;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.graphique.TableauGraphique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The blocks of the text as data: each says its kind. A chart gives its figures. */
final class BlocsJson {

    private BlocsJson() {}

    static List<Map<String, Object>> de(List<Bloc> blocs) {
        return blocs.stream().map(BlocsJson::de).toList();
    }

    private static Map<String, Object> de(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Titre(int niveau, String texte) -> objet("titre", "niveau", niveau, "texte", texte);
            case Bloc.Paragraphe(List<Passage> passages) -> objet("paragraphe", "texte", texte(passages));
            case Bloc.Note(List<Passage> passages) -> objet("note", "texte", texte(passages));
            case Bloc.ACompleter(String phrase) -> objet("a_completer", "texte", phrase);
            case Bloc.Liste(boolean numerotee, List<List<Bloc>> elements) ->
                objet(
                        "liste",
                        "numerotee",
                        numerotee,
                        "elements",
                        elements.stream().map(BlocsJson::de).toList());
            case Bloc.Tableau tableau -> tableau(tableau);
            case Bloc.Figure(var graphique) ->
                objet(
                        "figure",
                        "titre",
                        graphique.titre(),
                        "source",
                        graphique.source(),
                        "donnees",
                        TableauGraphique.de(graphique));
            case Bloc.Signatures(List<Bloc.Signature> signatures) -> objet("signatures", "signatures", signatures);
        };
    }

    private static Map<String, Object> tableau(Bloc.Tableau tableau) {
        List<Cellule> total = tableau.total();
        return objet(
                "tableau",
                "legende",
                tableau.legende(),
                "colonnes",
                tableau.colonnes().stream().map(Bloc.Colonne::titre).toList(),
                "lignes",
                tableau.lignes().stream().map(BlocsJson::cellules).toList(),
                "total",
                total == null ? List.of() : cellules(total));
    }

    private static List<String> cellules(List<Cellule> cellules) {
        return cellules.stream().map(cellule -> texte(cellule.passages())).toList();
    }

    private static String texte(List<Passage> passages) {
        return passages.stream().map(Passage::texte).collect(Collectors.joining());
    }

    private static Map<String, Object> objet(String genre, Object... champs) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("genre", genre);
        for (int i = 0; i < champs.length; i += 2) {
            objet.put(String.valueOf(champs[i]), champs[i + 1]);
        }
        return objet;
    }
}
