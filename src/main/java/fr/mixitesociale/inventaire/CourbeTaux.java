package fr.mixitesociale.inventaire;

import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import fr.mixitesociale.inventaire.Cibles.Cible;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Indicator 1.1 of the trame: the rate since entry, with the target as a line. */
final class CourbeTaux {

    private CourbeTaux() {}

    /** Empty when no rate is known. */
    static Optional<Graphique> de(DonneesCourbes donnees) {
        List<Point> points = donnees.points(CourbeTaux::point);
        List<Rythme.Releve> releves = DonneesCourbes.connus(points).stream()
                .map(point -> new Rythme.Releve(point.annee(), Objects.requireNonNull(point.valeur())))
                .toList();
        if (releves.isEmpty()) {
            return Optional.empty();
        }
        boolean cibleConnue = donnees.cibles().pour(releves.getLast().annee()).isPresent();
        return Optional.of(new Graphique(
                donnees.id(Courbe.TAUX),
                TitreTaux.de(releves, donnees.cibles()),
                sousTitre(releves),
                source(donnees),
                Unite.POURCENT,
                List.of(new Serie(Phrases.de("inventaire.serie.taux"), points)),
                cibleConnue ? repere(donnees) : null,
                donnees.annotations(),
                donnees.lecture(Courbe.TAUX)));
    }

    private static Optional<Point> point(InventaireAnnuel inventaire) {
        return Optional.ofNullable(inventaire.taux()).map(taux -> new Point(inventaire.annee(), taux, false));
    }

    private static String sousTitre(List<Rythme.Releve> releves) {
        String empan =
                Provenance.empan(releves.getFirst().annee(), releves.getLast().annee());
        return Rythme.de(releves)
                .map(rythme -> Phrases.de(
                        "inventaire.courbe.taux.sous_titre.rythme",
                        empan,
                        Provenance.empan(rythme.depuis(), rythme.dernier().annee())))
                .orElseGet(() -> Phrases.de("inventaire.courbe.taux.sous_titre", empan));
    }

    private static String source(DonneesCourbes donnees) {
        String source = Provenance.de(donnees.inventaires());
        List<Cible> estimees = donnees.inventaires().stream()
                .flatMap(inventaire -> donnees.cibles().pour(inventaire.annee()).stream())
                .filter(Cible::estEstimee)
                .toList();
        return estimees.isEmpty()
                ? source
                : source + ". "
                        + Phrases.de(
                                "inventaire.courbe.cible_estimee",
                                Provenance.empan(
                                        estimees.getFirst().annee(),
                                        estimees.getLast().annee()),
                                String.valueOf(estimees.getFirst().origine()));
    }

    /** A target that changed is told in full: « Objectif 20 % puis 25 % ». */
    private static Repere repere(DonneesCourbes donnees) {
        List<Cible> cibles = IntStream.rangeClosed(donnees.premiere(), donnees.derniere())
                .boxed()
                .flatMap(annee -> donnees.cibles().pour(annee).stream())
                .toList();
        List<String> valeurs = new ArrayList<>();
        for (Cible cible : cibles) {
            String valeur = FormatFr.pourcent(cible.taux());
            if (valeurs.isEmpty() || !valeurs.getLast().equals(valeur)) {
                valeurs.add(valeur);
            }
        }
        return new Repere(
                Phrases.de(
                        "inventaire.courbe.repere", String.join(Phrases.de("inventaire.courbe.repere.puis"), valeurs)),
                cibles.stream()
                        .map(cible -> new Point(cible.annee(), cible.taux(), cible.estEstimee()))
                        .toList());
    }
}
