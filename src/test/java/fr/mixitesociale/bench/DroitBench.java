package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.EstimationResidencesPrincipales;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.ReglesDEssai;
import fr.mixitesociale.droit.TauxLogementSocial;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.essai.FichierNational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The engine over as many communes as the national file has, on one core, results without their explanations: once with
 * exact résidences principales, once with those inferred from the published rate.
 */
@Tag("bench")
class DroitBench {

    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2023);
    private static final int CHAUFFE = 200;
    private static final int TOURS = 100;
    private static final int BUT = 100_000;

    private final JeuDeRegles regles = ReglesDEssai.TOUTES.de(PERIODE);
    private final List<Situation> exactes = new ArrayList<>();
    private final List<Situation> estimees = new ArrayList<>();

    @Test
    void toutLeFichier() throws Exception {
        inventer();
        long[] somme = new long[1];
        Mesures calcul = Mesures.de(CHAUFFE, TOURS, _ -> {}, _ -> {
            for (Situation situation : exactes) {
                somme[0] += CalculObjectif.calculer(regles, situation).objectif();
            }
        });
        dire("exact résidences principales", exactes.size(), calcul);
        Mesures evaluation = Mesures.de(CHAUFFE, TOURS, _ -> {}, _ -> {
            for (Situation situation : estimees) {
                somme[0] += Evaluation.de(regles, situation).objectif().max();
            }
        });
        dire("inferred résidences principales, every case", estimees.size(), evaluation);
        assertThat(somme[0]).isPositive();
    }

    /** Communes with a deficit, as large and as far from their target as those of the file. */
    private void inventer() {
        RandomGenerator hasard = RandomGeneratorFactory.of("L64X128MixRandom").create(55);
        while (exactes.size() < FichierNational.LIGNES) {
            int rp = 700 + hasard.nextInt(40_000);
            int lls = (int) (rp * hasard.nextDouble(0.02, 0.249));
            BigDecimal cible = BigDecimal.valueOf(25);
            BigDecimal taux = TauxLogementSocial.taux(lls, rp);
            Intervalle bornes = EstimationResidencesPrincipales.estimer(lls, taux, "bench")
                    .valeur()
                    .orElseThrow();
            exactes.add(Situation.simple(PERIODE, cible, new Base.Connue(lls, rp), "bench"));
            estimees.add(Situation.simple(PERIODE, cible, new Base.Estimee(lls, bornes), "bench"));
        }
    }

    private static void dire(String quoi, int communes, Mesures mesures) {
        System.out.printf(
                Locale.ROOT,
                "BENCH law over %d communes, %s: %s; %,.0f communes/s (median), goal >= %,d%n",
                communes,
                quoi,
                mesures,
                communes / mesures.mediane() * 1000,
                BUT);
    }
}
