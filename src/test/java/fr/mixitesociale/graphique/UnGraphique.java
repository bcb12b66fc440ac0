package fr.mixitesociale.graphique;

import fr.mixitesociale.graphique.Graphique.Annotation;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Test charts: everything has a default, a test says only what matters. */
public final class UnGraphique {

    private String id = "taux-00001";
    private String titre = "Un demi-point gagné par an : à ce rythme, 25 % en 2042";
    private Unite unite = Unite.POURCENT;
    private final List<Serie> series = new ArrayList<>();
    private @Nullable Repere repere;
    private final List<Annotation> annotations = new ArrayList<>();
    private @Nullable String lecture;

    public static UnGraphique unGraphique() {
        return new UnGraphique();
    }

    public UnGraphique id(String valeur) {
        id = valeur;
        return this;
    }

    public UnGraphique titre(String valeur) {
        titre = valeur;
        return this;
    }

    public UnGraphique unite(Unite valeur) {
        unite = valeur;
        return this;
    }

    /** One value a year from {@code debut} on; null is a gap, « ~12.5 » an estimate. */
    public UnGraphique serie(String nom, int debut, @Nullable String... valeurs) {
        series.add(new Serie(
                nom,
                IntStream.range(0, valeurs.length)
                        .mapToObj(i -> point(debut + i, valeurs[i]))
                        .toList()));
        return this;
    }

    public UnGraphique repere(String libelle, int debut, @Nullable String... valeurs) {
        repere = new Repere(
                libelle,
                IntStream.range(0, valeurs.length)
                        .mapToObj(i -> point(debut + i, valeurs[i]))
                        .toList());
        return this;
    }

    public UnGraphique repereConstant(String libelle, int debut, int fin, String valeur) {
        repere = new Repere(
                libelle,
                IntStream.rangeClosed(debut, fin)
                        .mapToObj(annee -> point(annee, valeur))
                        .toList());
        return this;
    }

    public UnGraphique annotation(double annee, String libelle) {
        annotations.add(new Annotation(annee, libelle));
        return this;
    }

    public UnGraphique lecture(String valeur) {
        lecture = valeur;
        return this;
    }

    public Graphique fait() {
        return new Graphique(
                id,
                titre,
                "Taux de logement social, %, inventaires SRU 2006-2025",
                "Source : inventaire SRU au 1er janvier, millésimes 2006 à 2025",
                unite,
                series,
                repere,
                annotations,
                lecture);
    }

    private static Point point(int annee, @Nullable String valeur) {
        boolean estime = valeur != null && valeur.startsWith("~");
        return new Point(annee, valeur == null ? null : new BigDecimal(valeur.replace("~", "")), estime);
    }
}
