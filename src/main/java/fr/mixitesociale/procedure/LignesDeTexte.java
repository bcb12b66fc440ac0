package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section as the lines a reader compares: a heading, a paragraph, an element of a list, a row of a table. */
final class LignesDeTexte {

    private static final String ENTRE_CELLULES = "\u00a0| ";

    private LignesDeTexte() {}

    static List<String> de(Section section) {
        return Stream.concat(
                        Stream.of(section.titre()), section.blocs().stream().flatMap(LignesDeTexte::lignes))
                .filter(ligne -> !ligne.isBlank())
                .toList();
    }

    private static Stream<String> lignes(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Titre titre -> Stream.of(titre.texte());
            case Bloc.Paragraphe(List<Passage> passages) -> Stream.of(texte(passages));
            case Bloc.Note(List<Passage> passages) -> Stream.of(texte(passages));
            case Bloc.ACompleter(String phrase) -> Stream.of(phrase);
            case Bloc.Liste liste ->
                liste.elements().stream().flatMap(List::stream).flatMap(LignesDeTexte::lignes);
            case Bloc.Tableau tableau -> tableau(tableau);
            case Bloc.Figure(var graphique) -> Stream.of(graphique.titre());
            case Bloc.Signatures _ -> Stream.empty();
        };
    }

    private static Stream<String> tableau(Bloc.Tableau tableau) {
        Stream<List<Bloc.Cellule>> total = Stream.ofNullable(tableau.total());
        return Stream.concat(
                Stream.of(
                        tableau.legende(),
                        tableau.colonnes().stream()
                                .map(Bloc.Colonne::titre)
                                .collect(Collectors.joining(ENTRE_CELLULES))),
                Stream.concat(tableau.lignes().stream(), total)
                        .map(ligne -> ligne.stream()
                                .map(cellule -> texte(cellule.passages()))
                                .collect(Collectors.joining(ENTRE_CELLULES))));
    }

    private static String texte(List<Passage> passages) {
        return passages.stream().map(Passage::texte).collect(Collectors.joining());
    }
}
