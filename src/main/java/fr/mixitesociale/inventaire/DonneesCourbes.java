package fr.mixitesociale.inventaire;

import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the curves of one commune are drawn from. */
record DonneesCourbes(
        CodeInsee code,
        List<InventaireAnnuel> inventaires,
        Cibles cibles,
        List<Graphique.Annotation> annotations,
        Map<Courbe, String> lectures) {

    /** Stable id of a chart on the page and in file names: « taux-01322 ». */
    String id(Courbe courbe) {
        return courbe.name().toLowerCase(Locale.ROOT) + "-" + code;
    }

    @Nullable
    String lecture(Courbe courbe) {
        return lectures.get(courbe);
    }

    /** One point a year from the first to the last inventory; a year without value is a gap and never joined. */
    List<Point> points(Function<InventaireAnnuel, Optional<Point>> valeur) {
        if (inventaires.isEmpty()) {
            return List.of();
        }
        Map<Integer, InventaireAnnuel> parAnnee =
                inventaires.stream().collect(Collectors.toMap(InventaireAnnuel::annee, Function.identity()));
        return IntStream.rangeClosed(premiere(), derniere())
                .mapToObj(annee ->
                        Optional.ofNullable(parAnnee.get(annee)).flatMap(valeur).orElse(new Point(annee, null, false)))
                .toList();
    }

    int premiere() {
        return inventaires.getFirst().annee();
    }

    int derniere() {
        return inventaires.getLast().annee();
    }

    /** Years whose value is known, in order. */
    static List<Point> connus(List<Point> points) {
        return points.stream().filter(point -> point.valeur() != null).toList();
    }
}
