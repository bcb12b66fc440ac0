package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Annotation;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A chart told in French sentences, for whoever does not see it: where each curve starts and ends, its extremes, the
 * reference line and the distance to it, gaps, estimated values, dated events.
 */
public final class AlternativeTextuelle {

    private static final Comparator<Point> PAR_VALEUR = Comparator.comparing(AlternativeTextuelle::valeur);

    private AlternativeTextuelle() {}

    public static List<String> de(Graphique graphique) {
        List<String> phrases = new ArrayList<>();
        graphique.series().forEach(serie -> phrases.addAll(serie(graphique, serie)));
        if (phrases.isEmpty()) {
            phrases.add(Phrases.de("graphique.vide"));
        }
        Repere repere = graphique.repere();
        if (repere != null) {
            phrases.addAll(AlternativeRepere.de(graphique, repere));
        }
        if (!graphique.annotations().isEmpty()) {
            phrases.add(Phrases.de(
                    "graphique.alternative.evenements",
                    graphique.annotations().stream()
                            .map(AlternativeTextuelle::evenement)
                            .collect(Collectors.joining(" ; "))));
        }
        return List.copyOf(phrases);
    }

    private static List<String> serie(Graphique graphique, Serie serie) {
        List<String> phrases = new ArrayList<>();
        List<Point> connus = serie.connus();
        Unite unite = graphique.unite();
        if (connus.isEmpty()) {
            phrases.add(Phrases.de("graphique.alternative.sans_valeur", serie.nom()));
            return phrases;
        }
        phrases.add(evolution(unite, serie.nom(), connus.getFirst(), connus.getLast()));
        if (connus.size() > 2) {
            phrases.add(Phrases.de(
                    "graphique.alternative.extremes",
                    datee(unite, connus.stream().min(PAR_VALEUR).orElseThrow()),
                    datee(unite, connus.stream().max(PAR_VALEUR).orElseThrow())));
        }
        PlagesAnnees.enTexte(graphique.annees(), annee -> serie.en(annee).isEmpty())
                .ifPresent(annees -> phrases.add(Phrases.de("graphique.alternative.lacunes", annees)));
        PlagesAnnees.enTexte(
                        graphique.annees(),
                        annee -> serie.en(annee).filter(Point::estime).isPresent())
                .ifPresent(annees -> phrases.add(Phrases.de("graphique.alternative.estimes", annees)));
        return phrases;
    }

    private static String evolution(Unite unite, String nom, Point premier, Point dernier) {
        if (premier.annee() == dernier.annee()) {
            return Phrases.de("graphique.alternative.unique", nom, datee(unite, premier));
        }
        BigDecimal ecart = valeur(dernier).subtract(valeur(premier));
        String sens = switch (ecart.signum()) {
            case 1 -> Phrases.de("graphique.alternative.hausse", FormatValeur.ecart(unite, ecart));
            case -1 -> Phrases.de("graphique.alternative.baisse", FormatValeur.ecart(unite, ecart));
            default -> Phrases.de("graphique.alternative.stable");
        };
        return Phrases.de("graphique.alternative.evolution", nom, datee(unite, premier), datee(unite, dernier), sens);
    }

    private static String evenement(Annotation annotation) {
        return Phrases.de("graphique.alternative.evenement", annotation.libelle(), String.valueOf((int)
                Math.floor(annotation.annee())));
    }

    /** « 16,47 % en 2025 ». */
    static String datee(Unite unite, Point point) {
        return Phrases.de(
                "graphique.alternative.datee",
                FormatValeur.exact(unite, point.valeur()),
                String.valueOf(point.annee()));
    }

    /** The value of a point known to have one. */
    static BigDecimal valeur(Point point) {
        return Objects.requireNonNull(point.valeur());
    }
}
