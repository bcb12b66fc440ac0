package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Annotation;
import fr.mixitesociale.graphique.Graphique.Repere;
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
                            .map(annotation -> evenement(graphique, annotation))
                            .collect(Collectors.joining(" ; "))));
        }
        return List.copyOf(phrases);
    }

    private static List<String> serie(Graphique graphique, Serie serie) {
        List<String> phrases = new ArrayList<>();
        List<Point> connus = serie.connus();
        if (connus.isEmpty()) {
            phrases.add(Phrases.de("graphique.alternative.sans_valeur", serie.nom()));
            return phrases;
        }
        phrases.add(evolution(graphique, serie.nom(), connus.getFirst(), connus.getLast()));
        if (connus.size() > 2) {
            phrases.add(Phrases.de(
                    "graphique.alternative.extremes",
                    datee(graphique, connus.stream().min(PAR_VALEUR).orElseThrow()),
                    datee(graphique, connus.stream().max(PAR_VALEUR).orElseThrow())));
        }
        PlagesAnnees.enTexte(
                        graphique.annees(),
                        graphique.pas(),
                        annee -> serie.en(annee).isEmpty())
                .ifPresent(annees -> phrases.add(Phrases.de("graphique.alternative.lacunes", annees)));
        PlagesAnnees.enTexte(
                        graphique.annees(),
                        graphique.pas(),
                        annee -> serie.en(annee).filter(Point::estime).isPresent())
                .ifPresent(annees -> phrases.add(Phrases.de("graphique.alternative.estimes", annees)));
        return phrases;
    }

    private static String evolution(Graphique graphique, String nom, Point premier, Point dernier) {
        if (premier.annee() == dernier.annee()) {
            return Phrases.de("graphique.alternative.unique", nom, datee(graphique, premier));
        }
        BigDecimal ecart = valeur(dernier).subtract(valeur(premier));
        String sens = switch (ecart.signum()) {
            case 1 -> Phrases.de("graphique.alternative.hausse", FormatValeur.ecart(graphique.unite(), ecart));
            case -1 -> Phrases.de("graphique.alternative.baisse", FormatValeur.ecart(graphique.unite(), ecart));
            default -> Phrases.de("graphique.alternative.stable");
        };
        return Phrases.de(
                "graphique.alternative.evolution", nom, datee(graphique, premier), datee(graphique, dernier), sens);
    }

    private static String evenement(Graphique graphique, Annotation annotation) {
        return Phrases.de(
                "graphique.alternative.evenement",
                annotation.libelle(),
                graphique.pas().libelle((int) Math.floor(annotation.annee())));
    }

    /** « 16,47 % en 2025 ». */
    static String datee(Graphique graphique, Point point) {
        return Phrases.de(
                "graphique.alternative.datee",
                FormatValeur.exact(graphique.unite(), point.valeur()),
                graphique.pas().dans(point.annee()));
    }

    /** The value of a point known to have one. */
    static BigDecimal valeur(Point point) {
        return Objects.requireNonNull(point.valeur());
    }
}
