package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.graphique.Graphique.Unite;
import fr.mixitesociale.graphique.Point;
import fr.mixitesociale.graphique.Serie;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Indicator 1.2 of the trame: social dwellings and résidences principales, base 100 at the first usable inventory. */
final class CourbeComparee {

    private CourbeComparee() {}

    /** A year at which both counts are known; the résidences principales may be the middle of their bounds. */
    record Couple(int annee, int lls, BigDecimal rp, boolean estime) {}

    /** Empty with fewer than two usable years: an index needs a base and something to compare. */
    static Optional<Graphique> de(DonneesCourbes donnees) {
        List<Couple> couples = donnees.inventaires().stream()
                .flatMap(inventaire -> couple(inventaire).stream())
                .toList();
        if (couples.size() < 2) {
            return Optional.empty();
        }
        Couple base = couples.getFirst();
        boolean estime = couples.stream().anyMatch(Couple::estime);
        return Optional.of(new Graphique(
                donnees.id(Courbe.COMPARAISON),
                TitreComparaison.de(base, couples.getLast()),
                Phrases.de(
                        "inventaire.courbe.comparaison.sous_titre",
                        String.valueOf(base.annee()),
                        Provenance.empan(base.annee(), couples.getLast().annee())),
                estime
                        ? Provenance.de(donnees.inventaires()) + ". " + Phrases.de("inventaire.courbe.rp_estimees")
                        : Provenance.de(donnees.inventaires()),
                Unite.INDICE,
                List.of(
                        new Serie(
                                Phrases.de("inventaire.serie.lls"),
                                donnees.points(inventaire -> lls(inventaire, base))),
                        new Serie(
                                Phrases.de("inventaire.serie.rp"), donnees.points(inventaire -> rp(inventaire, base)))),
                null,
                donnees.annotations(),
                donnees.lecture(Courbe.COMPARAISON)));
    }

    private static Optional<Couple> couple(InventaireAnnuel inventaire) {
        Integer lls = inventaire.lls();
        Intervalle rp = Manquants.residencesPrincipales(inventaire);
        return lls == null || lls == 0 || rp == null || inventaire.tauxAberrant()
                ? Optional.empty()
                : Optional.of(new Couple(inventaire.annee(), lls, Manquants.milieu(rp), inventaire.rp() == null));
    }

    private static Optional<Point> lls(InventaireAnnuel inventaire, Couple base) {
        Integer lls = inventaire.lls();
        return lls == null || inventaire.annee() < base.annee() || inventaire.tauxAberrant()
                ? Optional.empty()
                : Optional.of(new Point(
                        inventaire.annee(), indice(BigDecimal.valueOf(lls), BigDecimal.valueOf(base.lls())), false));
    }

    private static Optional<Point> rp(InventaireAnnuel inventaire, Couple base) {
        Intervalle rp = Manquants.residencesPrincipales(inventaire);
        return rp == null || inventaire.annee() < base.annee() || inventaire.tauxAberrant()
                ? Optional.empty()
                : Optional.of(new Point(
                        inventaire.annee(),
                        indice(Manquants.milieu(rp), base.rp()),
                        inventaire.rp() == null || base.estime()));
    }

    private static BigDecimal indice(BigDecimal valeur, BigDecimal base) {
        return valeur.scaleByPowerOfTen(2).divide(base, 1, RoundingMode.HALF_UP);
    }
}
