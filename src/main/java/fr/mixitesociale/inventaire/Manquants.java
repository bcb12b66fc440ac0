package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.inventaire.Cibles.Cible;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Missing dwellings of one year with what makes them an estimate, if anything.
 *
 * @param rpEstimees the résidences principales are inferred from the published rate
 */
record Manquants(InventaireAnnuel inventaire, Cible cible, boolean rpEstimees, Resultat<Intervalle> resultat) {

    private static final BigDecimal DEUX = BigDecimal.valueOf(2);

    /** Empty when count, résidences principales or target are unknown. */
    static Optional<Manquants> de(InventaireAnnuel inventaire, Cibles cibles) {
        Integer lls = inventaire.lls();
        Intervalle rp = residencesPrincipales(inventaire);
        Cible cible = cibles.pour(inventaire.annee()).orElse(null);
        if (lls == null || rp == null || cible == null || inventaire.tauxAberrant()) {
            return Optional.empty();
        }
        return Optional.of(new Manquants(
                inventaire,
                cible,
                inventaire.rp() == null,
                Deficit.manquants(cible.taux(), lls, rp, Provenance.de(inventaire))));
    }

    static @Nullable Intervalle residencesPrincipales(InventaireAnnuel inventaire) {
        Integer rp = inventaire.rp();
        if (rp == null) {
            return inventaire.rpEstime();
        }
        return rp < 1 ? null : new Intervalle(rp, rp);
    }

    boolean estEstime() {
        return rpEstimees || cible.estEstimee();
    }

    /** One value for the drawing: the middle of the bounds. */
    BigDecimal milieu() {
        return milieu(resultat.valeur());
    }

    static BigDecimal milieu(Intervalle bornes) {
        return BigDecimal.valueOf((long) bornes.min() + bornes.max()).divide(DEUX);
    }
}
