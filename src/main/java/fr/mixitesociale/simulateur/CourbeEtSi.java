package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.trajectoire.Issue;
import fr.mixitesociale.droit.trajectoire.Trajectoire;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Repere;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** The rate of social housing year after year, against its target. */
final class CourbeEtSi {

    private CourbeEtSi() {}

    static Graphique de(Depuis depuis, Trajectoire trajectoire) {
        String cible = FormatFr.pourcent(depuis.cible());
        List<Point> points = trajectoire.points().stream()
                // the first point is what is known; the others are a supposition
                .map(point ->
                        new Point(point.annee(), point.taux(), depuis.estEstime() || point.annee() > depuis.annee()))
                .toList();
        return new Graphique(
                "trajectoire",
                titre(trajectoire.issue(), cible),
                Phrases.de(
                        "simulateur.courbe.sous_titre",
                        Nombres.decimal(trajectoire.production().llsParAn()),
                        Nombres.decimal(trajectoire.production().rpParAn())),
                Phrases.de("simulateur.courbe.source", depuis.provenance()),
                Unite.POURCENT,
                List.of(new Serie(Phrases.de("simulateur.courbe.serie"), points)),
                new Repere(
                        Phrases.de("simulateur.courbe.repere", cible),
                        points.stream()
                                .map(point -> new Point(point.annee(), depuis.cible(), false))
                                .toList()),
                List.of(),
                null);
    }

    private static String titre(Issue issue, String cible) {
        return switch (issue) {
            case Issue.Atteinte(int annee, int _) ->
                Phrases.de("simulateur.courbe.titre.atteinte", cible, String.valueOf(annee));
            case Issue.ApresLHorizon(int derniere) ->
                Phrases.de("simulateur.courbe.titre.apres", cible, String.valueOf(derniere));
            case Issue.Jamais(boolean grandit) ->
                Phrases.de(grandit ? "simulateur.courbe.titre.grandit" : "simulateur.courbe.titre.stable", cible);
            case Issue.DejaAtteinte(Integer perdueEn) ->
                perdueEn == null
                        ? Phrases.de("simulateur.courbe.titre.deja", cible)
                        : Phrases.de("simulateur.courbe.titre.perdue", cible, String.valueOf(perdueEn));
        };
    }
}
