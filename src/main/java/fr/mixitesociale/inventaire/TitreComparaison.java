package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.inventaire.CourbeComparee.Couple;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** States how social dwellings grew beside the résidences principales between two years. */
final class TitreComparaison {

    private static final int AU_PLUS_UN_SUR = 20;
    private static final BigDecimal PRESQUE = new BigDecimal("0.1");

    private TitreComparaison() {}

    static String de(Couple debut, Couple fin) {
        int sociaux = fin.lls() - debut.lls();
        BigDecimal residences = fin.rp().subtract(debut.rp());
        String depuis = String.valueOf(debut.annee());
        if (residences.signum() <= 0) {
            return Phrases.de(
                    sociaux > 0
                            ? "inventaire.titre.comparaison.rp_recule_lls_monte"
                            : "inventaire.titre.comparaison.rp_recule",
                    depuis,
                    variation(debut.lls(), fin.lls()),
                    variation(debut.rp(), fin.rp()));
        }
        if (sociaux <= 0) {
            return Phrases.de(
                    sociaux == 0
                            ? "inventaire.titre.comparaison.lls_stable"
                            : "inventaire.titre.comparaison.lls_recule",
                    depuis,
                    FormatFr.entier(residences.setScale(0, RoundingMode.HALF_UP)),
                    Comptage.logementsSociaux(new Intervalle(-sociaux, -sociaux)));
        }
        BigDecimal inverse = residences.divide(BigDecimal.valueOf(sociaux), 4, RoundingMode.HALF_UP);
        int unSur = inverse.setScale(0, RoundingMode.HALF_UP).intValue();
        if (unSur >= 2 && unSur <= AU_PLUS_UN_SUR) {
            boolean juste = inverse.subtract(BigDecimal.valueOf(unSur)).abs().compareTo(PRESQUE) <= 0;
            return Phrases.de(
                    juste ? "inventaire.titre.comparaison.un_sur" : "inventaire.titre.comparaison.environ_un_sur",
                    depuis,
                    unSur <= 10 ? Phrases.de("inventaire.nombre." + unSur) : String.valueOf(unSur));
        }
        return Phrases.de(
                "inventaire.titre.comparaison.variations",
                depuis,
                variation(debut.lls(), fin.lls()),
                variation(debut.rp(), fin.rp()));
    }

    private static String variation(int debut, int fin) {
        return variation(BigDecimal.valueOf(debut), BigDecimal.valueOf(fin));
    }

    /** « + 71 % », « − 3 % ». */
    private static String variation(BigDecimal debut, BigDecimal fin) {
        BigDecimal part = fin.subtract(debut).scaleByPowerOfTen(2).divide(debut, 0, RoundingMode.HALF_UP);
        return (part.signum() < 0 ? "−\u00a0" : "+\u00a0") + FormatFr.pourcent(part.abs());
    }
}
