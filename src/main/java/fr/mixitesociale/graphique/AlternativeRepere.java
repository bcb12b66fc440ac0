package fr.mixitesociale.graphique;

import static fr.mixitesociale.graphique.AlternativeTextuelle.datee;
import static fr.mixitesociale.graphique.AlternativeTextuelle.valeur;

import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The reference line told in sentences, and how far from it each curve ends. */
final class AlternativeRepere {

    private AlternativeRepere() {}

    static List<String> de(Graphique graphique, Repere repere) {
        Serie ligne = new Serie(repere.libelle(), repere.points());
        List<Point> connus = ligne.connus();
        if (connus.isEmpty()) {
            return List.of();
        }
        List<String> phrases = new ArrayList<>(List.of(niveau(graphique, repere.libelle(), connus)));
        for (Serie serie : graphique.series()) {
            List<Point> points = serie.connus();
            if (!points.isEmpty()) {
                Point dernier = points.getLast();
                ligne.en(dernier.annee())
                        .map(cible -> ecart(graphique, serie, dernier, cible))
                        .ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    private static String niveau(Graphique graphique, String libelle, List<Point> connus) {
        Point premier = connus.getFirst();
        Point dernier = connus.getLast();
        boolean constant = connus.stream().allMatch(point -> valeur(point).compareTo(valeur(premier)) == 0);
        return constant
                ? Phrases.de(
                        "graphique.alternative.repere_constant",
                        libelle,
                        FormatValeur.court(graphique.unite(), dernier.valeur()))
                : Phrases.de(
                        "graphique.alternative.repere", libelle, datee(graphique, premier), datee(graphique, dernier));
    }

    private static String ecart(Graphique graphique, Serie serie, Point dernier, Point cible) {
        BigDecimal ecart = valeur(dernier).subtract(valeur(cible));
        String annee = graphique.pas().dans(dernier.annee());
        return switch (ecart.signum()) {
            case 1 ->
                Phrases.de(
                        "graphique.alternative.au_dessus",
                        serie.nom(),
                        annee,
                        FormatValeur.ecart(graphique.unite(), ecart));
            case -1 ->
                Phrases.de(
                        "graphique.alternative.au_dessous",
                        serie.nom(),
                        annee,
                        FormatValeur.ecart(graphique.unite(), ecart));
            default -> Phrases.de("graphique.alternative.atteint", serie.nom(), annee);
        };
    }
}
