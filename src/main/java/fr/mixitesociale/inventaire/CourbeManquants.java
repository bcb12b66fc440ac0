package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Optional;

/** Indicator 3.2 of the trame: missing dwellings of each year. */
final class CourbeManquants {

    private static final int RECUL_ANNEES = 10;

    private CourbeManquants() {}

    /** Empty when no year can be computed. */
    static Optional<Graphique> de(DonneesCourbes donnees) {
        List<Manquants> annees = donnees.inventaires().stream()
                .flatMap(inventaire -> Manquants.de(inventaire, donnees.cibles()).stream())
                .toList();
        if (annees.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = donnees.points(inventaire -> Manquants.de(inventaire, donnees.cibles())
                .map(m -> new Point(inventaire.annee(), m.milieu(), m.estEstime())));
        return Optional.of(new Graphique(
                donnees.id(Courbe.MANQUANTS),
                titre(annees),
                Phrases.de(
                        "inventaire.courbe.manquants.sous_titre",
                        Provenance.empan(annee(annees.getFirst()), annee(annees.getLast()))),
                source(donnees, annees),
                Unite.LOGEMENTS,
                List.of(new Serie(Phrases.de("inventaire.serie.manquants"), points)),
                null,
                donnees.annotations(),
                donnees.lecture(Courbe.MANQUANTS)));
    }

    static String titre(List<Manquants> annees) {
        Manquants dernier = annees.getLast();
        Intervalle valeur = dernier.resultat().valeur();
        String an = String.valueOf(annee(dernier));
        if (valeur.max() <= 0) {
            return valeur.max() == 0
                    ? Phrases.de("inventaire.titre.manquants.aucun", an)
                    : Phrases.de(
                            "inventaire.titre.manquants.surplus",
                            Comptage.logementsSociaux(Comptage.oppose(valeur)),
                            an);
        }
        Manquants repere = annees.stream()
                .filter(m -> annee(m) >= annee(dernier) - RECUL_ANNEES)
                .findFirst()
                .orElseThrow();
        if (annee(repere) == annee(dernier)) {
            return Phrases.de("inventaire.titre.manquants.seul", Comptage.logementsSociaux(valeur), an);
        }
        long ecart = dernier.milieu().subtract(repere.milieu()).longValue();
        String cle = ecart == 0
                ? "inventaire.titre.manquants.autant"
                : ecart < 0 ? "inventaire.titre.manquants.moins" : "inventaire.titre.manquants.plus";
        return Phrases.de(
                cle,
                Comptage.logementsSociaux(valeur),
                an,
                FormatFr.entier(Math.abs(ecart)),
                String.valueOf(annee(repere)));
    }

    private static String source(DonneesCourbes donnees, List<Manquants> annees) {
        StringBuilder source = new StringBuilder(Provenance.de(donnees.inventaires()));
        if (annees.stream().anyMatch(Manquants::rpEstimees)) {
            source.append(". ").append(Phrases.de("inventaire.courbe.rp_estimees"));
        }
        List<Manquants> supposees =
                annees.stream().filter(m -> m.cible().estEstimee()).toList();
        if (!supposees.isEmpty()) {
            source.append(". ")
                    .append(Phrases.de(
                            "inventaire.courbe.cible_estimee",
                            Provenance.empan(annee(supposees.getFirst()), annee(supposees.getLast())),
                            String.valueOf(supposees.getFirst().cible().origine())));
        }
        return source.toString();
    }

    private static int annee(Manquants manquants) {
        return manquants.inventaire().annee();
    }
}
