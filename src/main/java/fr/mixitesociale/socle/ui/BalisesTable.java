package fr.mixitesociale.socle.ui;

import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * The markup of a table of texts, every one of them escaped. Twenty inventories are 400 nodes as components: half of the
 * commune sheet's, to build, send and keep in each session.
 */
final class BalisesTable {

    private static final int COURT = 16;

    private BalisesTable() {}

    static String de(String legende, List<Colonne> colonnes, List<List<String>> lignes) {
        return "<table><caption>" + echapper(legende) + "</caption><thead>" + tete(colonnes) + "</thead><tbody>"
                + lignes.stream().map(ligne -> rangee(colonnes, ligne)).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String tete(List<Colonne> colonnes) {
        return ligne(colonnes.stream().map(colonne -> cellule("th", " scope=\"col\"", colonne, colonne.titre())));
    }

    private static String rangee(List<Colonne> colonnes, List<String> valeurs) {
        return ligne(IntStream.range(0, valeurs.size())
                .mapToObj(i -> i == 0
                        ? cellule("th", " scope=\"row\"", colonnes.get(i), valeurs.get(i))
                        : cellule("td", "", colonnes.get(i), valeurs.get(i))));
    }

    private static String ligne(Stream<String> cellules) {
        return "<tr>" + cellules.collect(Collectors.joining()) + "</tr>";
    }

    private static String cellule(String balise, String portee, Colonne colonne, String texte) {
        String classe = colonne.estNombre() ? " class=\"nombre\"" : estCourt(texte) ? " class=\"court\"" : "";
        return "<" + balise + portee + classe + ">" + echapper(texte) + "</" + balise + ">";
    }

    /** A date or a status is not worth two lines. */
    static boolean estCourt(String texte) {
        return texte.length() <= COURT && texte.indexOf(' ') > 0;
    }

    private static String echapper(String texte) {
        return HtmlUtils.htmlEscape(texte, StandardCharsets.UTF_8.name());
    }
}
