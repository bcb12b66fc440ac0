package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.TauxCible;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of an inventory put where the person gave none. */
final class Prerempli {

    /** Years over which the pace of the inventories is read: one triennial period. */
    private static final int RECUL = 3;

    private Prerempli() {}

    /** A count, and résidences principales that can hold it, be they bounded. */
    static boolean estUtilisable(InventaireAnnuel inventaire) {
        Integer lls = inventaire.lls();
        Intervalle rp = residencesPrincipales(inventaire);
        return lls != null && rp != null && rp.min() >= Math.max(1, lls);
    }

    static @Nullable Intervalle residencesPrincipales(InventaireAnnuel inventaire) {
        Integer rp = inventaire.rp();
        return rp == null ? inventaire.rpEstime() : new Intervalle(rp, rp);
    }

    static Hypotheses de(Hypotheses donnees, InventaireAnnuel inventaire, List<InventaireAnnuel> tous) {
        boolean chiffresDonnes = donnees.lls() != null || donnees.rp() != null;
        BigDecimal cible = donnees.cible() == null ? inventaire.tauxCible() : donnees.cible();
        return new Hypotheses(
                donnees.commune(),
                inventaire.annee(),
                chiffresDonnes ? donnees.rp() : inventaire.rp(),
                chiffresDonnes ? donnees.lls() : inventaire.lls(),
                cible != null && TauxCible.estLegal(cible) ? cible : donnees.cible(),
                donnees.periode(),
                donnees.type(),
                donnees.entree(),
                donnees.plh(),
                donnees.population(),
                donnees.rythme().estInconnu() ? rythme(inventaire, tous) : donnees.rythme());
    }

    /** The pace of the last years, so that « et si ? » begins with what the commune does. */
    private static Rythme rythme(InventaireAnnuel dernier, List<InventaireAnnuel> tous) {
        return tous.stream()
                .filter(ancien -> ancien.annee() < dernier.annee() && ancien.annee() >= dernier.annee() - RECUL)
                .findFirst()
                .map(ancien -> {
                    int annees = dernier.annee() - ancien.annee();
                    return new Rythme(
                            parAn(milieu(dernier).subtract(milieu(ancien)), annees),
                            parAn(lls(dernier).subtract(lls(ancien)), annees),
                            null);
                })
                .orElse(Rythme.INCONNU);
    }

    private static int parAn(BigDecimal difference, int annees) {
        return difference
                .divide(BigDecimal.valueOf(annees), 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .intValueExact();
    }

    private static BigDecimal lls(InventaireAnnuel inventaire) {
        return BigDecimal.valueOf(Objects.requireNonNull(inventaire.lls()));
    }

    private static BigDecimal milieu(InventaireAnnuel inventaire) {
        return BigDecimal.valueOf(Milieu.de(Objects.requireNonNull(residencesPrincipales(inventaire))));
    }
}
