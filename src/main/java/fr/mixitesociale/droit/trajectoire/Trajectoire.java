package fr.mixitesociale.droit.trajectoire;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.trajectoire.Issue.ApresLHorizon;
import fr.mixitesociale.droit.trajectoire.Issue.Atteinte;
import fr.mixitesociale.droit.trajectoire.Issue.DejaAtteinte;
import fr.mixitesociale.droit.trajectoire.Issue.Jamais;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constant yearly production carried on until the target is reached. The deficit of year {@code n} is
 * {@code deficit − n × (LLS a year − target × RP a year)}: the year comes from that line, exactly, never from a loop.
 *
 * @param points one a year from the start to the year the target is reached, at most {@link #HORIZON} years on
 */
public record Trajectoire(Depart depart, Production production, Issue issue, List<PointDeTrajectoire> points) {

    /** Years looked ahead: beyond, « one day » is all that can be said. */
    public static final int HORIZON = 60;

    /** Years shown of a commune that keeps, or loses, a target it has already reached. */
    private static final int SUITE = 10;

    public Trajectoire {
        points = List.copyOf(points);
    }

    /** @throws IllegalArgumentException for more social dwellings than résidences principales within a year */
    public static Trajectoire calculer(Depart depart, Production production) {
        BigDecimal deficit = depart.deficit();
        if (deficit.signum() > 0) {
            exigerPossible(depart, production);
        }
        Issue issue = issue(depart.annee(), deficit, production.gain(depart.cible()));
        return new Trajectoire(depart, production, issue, points(depart, production, duree(issue)));
    }

    private static void exigerPossible(Depart depart, Production production) {
        BigDecimal rp = BigDecimal.valueOf(depart.rp()).add(production.rpParAn());
        if (BigDecimal.valueOf(depart.lls()).add(production.llsParAn()).compareTo(rp) > 0) {
            throw new IllegalArgumentException(
                    "Plus de logements sociaux que de résidences principales : %s par an".formatted(production));
        }
    }

    private static Issue issue(int annee, BigDecimal deficit, BigDecimal gain) {
        if (deficit.signum() <= 0) {
            return new DejaAtteinte(gain.signum() < 0 ? perdueEn(annee, deficit, gain) : null);
        }
        if (gain.signum() <= 0) {
            return new Jamais(gain.signum() < 0);
        }
        BigDecimal annees = deficit.divide(gain, 0, RoundingMode.CEILING);
        return annees.compareTo(BigDecimal.valueOf(HORIZON)) > 0
                ? new ApresLHorizon(annee + HORIZON)
                : new Atteinte(annee + annees.intValueExact(), annees.intValueExact());
    }

    /** The first year the deficit is strictly positive; null beyond the horizon. */
    private static @Nullable Integer perdueEn(int annee, BigDecimal deficit, BigDecimal gain) {
        BigDecimal annees = deficit.divide(gain, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return annees.compareTo(BigDecimal.valueOf(HORIZON)) > 0 ? null : annee + annees.intValueExact();
    }

    private static int duree(Issue issue) {
        return switch (issue) {
            case Atteinte atteinte -> atteinte.annees();
            case DejaAtteinte _ -> SUITE;
            case ApresLHorizon _ -> HORIZON;
            case Jamais _ -> HORIZON / 3;
        };
    }

    private static List<PointDeTrajectoire> points(Depart depart, Production production, int duree) {
        BigDecimal gain = production.gain(depart.cible());
        List<PointDeTrajectoire> points = new ArrayList<>(duree + 1);
        for (int n = 0; n <= duree; n++) {
            BigDecimal annees = BigDecimal.valueOf(n);
            BigDecimal rp =
                    BigDecimal.valueOf(depart.rp()).add(production.rpParAn().multiply(annees));
            BigDecimal lls =
                    BigDecimal.valueOf(depart.lls()).add(production.llsParAn().multiply(annees));
            if (lls.compareTo(rp) > 0) {
                break;
            }
            points.add(new PointDeTrajectoire(
                    depart.annee() + n, rp, lls, depart.deficit().subtract(gain.multiply(annees))));
        }
        return points;
    }

    /** How the year was found, in words a mayor can read. */
    public List<Etape> etapes() {
        return new ExplicationDeTrajectoire(this).etapes();
    }
}
