package fr.mixitesociale.droit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Share of social dwellings in the growth of the résidences principales: {@code ΔLLS ÷ ΔRP} (guide DHUP des CMS, trame,
 * volet 1, « dynamique de rattrapage »). Has no meaning when the résidences principales do not grow.
 */
public final class PartDansLaCroissance {

    private PartDansLaCroissance() {}

    /** One commune at one date. */
    public record Etat(int annee, int lls, int rp) {

        public Etat {
            Decomptes.exiger(lls, rp);
        }
    }

    /** @return the share in percent, one decimal, possibly negative or above 100; empty when RP did not grow */
    public static Resultat<Optional<BigDecimal>> calculer(Etat debut, Etat fin, String source) {
        int deltaLls = fin.lls() - debut.lls();
        int deltaRp = fin.rp() - debut.rp();
        Etape hausse = new Etape(
                "Hausse des résidences principales de %d à %d".formatted(debut.annee(), fin.annee()),
                "%s − %s = %s".formatted(Nombres.entier(fin.rp()), Nombres.entier(debut.rp()), Nombres.entier(deltaRp)),
                Nombres.entier(deltaRp),
                null,
                source);
        Etape sociaux = new Etape(
                "Logements sociaux supplémentaires de %d à %d".formatted(debut.annee(), fin.annee()),
                "%s − %s = %s"
                        .formatted(Nombres.entier(fin.lls()), Nombres.entier(debut.lls()), Nombres.entier(deltaLls)),
                Nombres.entier(deltaLls),
                null,
                source);
        if (deltaRp <= 0) {
            return new Resultat<>(Optional.empty(), List.of(hausse, sociaux));
        }
        BigDecimal part = BigDecimal.valueOf(deltaLls)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(deltaRp), 1, RoundingMode.HALF_UP);
        String valeur = Nombres.pourcent(part);
        return new Resultat<>(
                Optional.of(part),
                List.of(
                        hausse,
                        sociaux,
                        new Etape(
                                "Part des logements sociaux dans la hausse",
                                "100 × %s ÷ %s = %s"
                                        .formatted(Nombres.entier(deltaLls), Nombres.entier(deltaRp), valeur),
                                valeur,
                                null,
                                null)));
    }
}
