package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart, year by year: shown beside it, read aloud, exported. Years without a value are there too, so
 * that a gap of the curve is an explicit « n.d. ».
 *
 * @param entetes « Année » or « Trimestre », then one header a curve, then the reference line
 */
public record TableauGraphique(List<String> entetes, List<Ligne> lignes) {

    public TableauGraphique {
        entetes = List.copyOf(entetes);
        lignes = List.copyOf(lignes);
    }

    /** The values of one year, in the order of the headers. */
    public record Ligne(int annee, String libelle, List<Cellule> cellules) {
        public Ligne {
            cellules = List.copyOf(cellules);
        }
    }

    /** @param texte as it is read: « 16,47 % », « 16,47 % (estimé) », « n.d. » */
    public record Cellule(@Nullable BigDecimal valeur, boolean estime, String texte) {}

    public static TableauGraphique de(Graphique graphique) {
        List<Serie> colonnes = colonnes(graphique);
        List<String> entetes = new ArrayList<>(
                List.of(Phrases.de("graphique.tableau." + graphique.pas().name())));
        colonnes.forEach(colonne -> entetes.add(colonne.nom()));
        List<Ligne> lignes = graphique.annees().stream()
                .map(annee -> new Ligne(
                        annee,
                        graphique.pas().libelle(annee),
                        colonnes.stream()
                                .map(colonne -> cellule(graphique, colonne, annee))
                                .toList()))
                .toList();
        return new TableauGraphique(entetes, lignes);
    }

    private static List<Serie> colonnes(Graphique graphique) {
        Repere repere = graphique.repere();
        return repere == null
                ? graphique.series()
                : Stream.concat(graphique.series().stream(), Stream.of(new Serie(repere.libelle(), repere.points())))
                        .toList();
    }

    private static Cellule cellule(Graphique graphique, Serie colonne, int annee) {
        return colonne.en(annee)
                .map(point -> {
                    String texte = FormatValeur.exact(graphique.unite(), point.valeur());
                    return new Cellule(
                            point.valeur(),
                            point.estime(),
                            point.estime() ? Phrases.de("graphique.tableau.estime", texte) : texte);
                })
                .orElse(new Cellule(null, false, FormatFr.NON_DISPONIBLE));
    }
}
