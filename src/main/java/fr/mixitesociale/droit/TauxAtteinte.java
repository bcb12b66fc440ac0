package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Share of the triennial objective that was realised (bilan triennal, art. L. 302-9-1 CCH), in percent, one decimal.
 * The carry-over of a surplus is not added: its mechanics are not settled.
 */
public final class TauxAtteinte {

    private TauxAtteinte() {}

    public static Resultat<BigDecimal> calculer(int realise, int objectif, String source) {
        if (objectif < 1) {
            throw new IllegalArgumentException("objectif ≥ 1 attendu, reçu : %d".formatted(objectif));
        }
        BigDecimal taux = BigDecimal.valueOf(realise)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(objectif), 1, RoundingMode.HALF_UP);
        String valeur = Nombres.pourcent(taux);
        return new Resultat<>(
                taux,
                List.of(new Etape(
                        "Taux d’atteinte de l’objectif triennal",
                        "100 × %s ÷ %s = %s".formatted(Nombres.entier(realise), Nombres.entier(objectif), valeur),
                        valeur,
                        "art. L. 302-9-1 CCH",
                        source)));
    }
}
