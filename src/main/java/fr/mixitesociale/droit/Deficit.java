package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Dwellings missing to reach the target rate: {@code t ÷ 100 × RP − LLS}, exact (art. L. 302-5 and L. 302-8 CCH).
 * Negative above the target. Only the display is rounded, half up: objectives are computed on the exact value.
 */
public final class Deficit {

    private static final String LIBELLE = "Logements sociaux manquants";
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Deficit() {}

    /** The exact figure, at most as many decimals as the target has plus two. */
    public static BigDecimal exact(BigDecimal cible, int lls, int rp) {
        Decomptes.exiger(lls, rp);
        return cible.multiply(BigDecimal.valueOf(rp)).movePointLeft(2).subtract(BigDecimal.valueOf(lls));
    }

    /** Missing dwellings as displayed, with the exact value as a step of its own when they differ. */
    public static Resultat<Integer> manquants(BigDecimal cible, int lls, int rp, String source) {
        BigDecimal exact = exact(cible, lls, rp);
        int arrondi = arrondir(exact);
        Etape calcul = new Etape(
                LIBELLE, formule(cible, lls, rp, exact), Nombres.decimal(exact), TauxLogementSocial.ARTICLE, source);
        if (exact.compareTo(BigDecimal.valueOf(arrondi)) == 0) {
            return new Resultat<>(arrondi, List.of(calcul));
        }
        return new Resultat<>(
                arrondi,
                List.of(
                        calcul,
                        new Etape(
                                "Affichage à l’unité",
                                "%s ≈ %s".formatted(Nombres.decimal(exact), Nombres.entier(arrondi)),
                                Nombres.entier(arrondi),
                                null,
                                null)));
    }

    /** Missing dwellings when the résidences principales are only bounded: one bound for each bound of theirs. */
    public static Resultat<Intervalle> manquants(BigDecimal cible, int lls, Intervalle rp, String source) {
        BigDecimal bas = exact(cible, lls, rp.min());
        BigDecimal haut = exact(cible, lls, rp.max());
        Intervalle manquants = bornes(cible, lls, rp);
        String formule = rp.estUnPoint()
                ? formule(cible, lls, rp.min(), bas)
                : formule(cible, lls, rp.min(), bas) + " ; " + formule(cible, lls, rp.max(), haut);
        return new Resultat<>(
                manquants,
                List.of(new Etape(
                        LIBELLE, formule, Nombres.intervalle(manquants), TauxLogementSocial.ARTICLE, source)));
    }

    /** The same bounds alone, for lists of thousands of communes; where a person reads them, the steps are asked for. */
    public static Intervalle bornes(BigDecimal cible, int lls, Intervalle rp) {
        return new Intervalle(arrondir(exact(cible, lls, rp.min())), arrondir(exact(cible, lls, rp.max())));
    }

    /** Points missing to the target rate. */
    public static Resultat<Ecart> ecart(BigDecimal cible, int lls, int rp, String source) {
        Decomptes.exiger(lls, rp);
        BigDecimal surRp = cible.multiply(BigDecimal.valueOf(rp)).subtract(CENT.multiply(BigDecimal.valueOf(lls)));
        Ecart ecart = new Ecart(surRp, rp);
        String valeur = Nombres.decimal(ecart.arrondi()) + " point(s)";
        return new Resultat<>(
                ecart,
                List.of(new Etape(
                        "Écart au taux cible",
                        "%s − 100 × %s ÷ %s = %s"
                                .formatted(Nombres.pourcent(cible), Nombres.entier(lls), Nombres.entier(rp), valeur),
                        valeur,
                        TauxLogementSocial.ARTICLE,
                        source)));
    }

    private static int arrondir(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static String formule(BigDecimal cible, int lls, int rp, BigDecimal exact) {
        return "%s × %s − %s = %s"
                .formatted(Nombres.pourcent(cible), Nombres.entier(rp), Nombres.entier(lls), Nombres.decimal(exact));
    }
}
