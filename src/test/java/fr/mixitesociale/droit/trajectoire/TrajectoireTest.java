package fr.mixitesociale.droit.trajectoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.droit.Etape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("La trajectoire vers le taux cible")
class TrajectoireTest {

    private static final BigDecimal VINGT_CINQ = BigDecimal.valueOf(25);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/trajectoires.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("dit l’année, ou qu’il n’y en a pas")
    void cas(
            String cas,
            int annee,
            BigDecimal cible,
            int lls,
            int rp,
            int rpParAn,
            int llsParAn,
            String issue,
            String v) {
        Issue attendue = switch (issue) {
            case "atteinte" -> new Issue.Atteinte(Integer.parseInt(v), Integer.parseInt(v) - annee);
            case "apres" -> new Issue.ApresLHorizon(Integer.parseInt(v));
            case "jamais" -> new Issue.Jamais(v.equals("grandit"));
            default -> new Issue.DejaAtteinte(v.equals("tenu") ? null : Integer.valueOf(v));
        };
        assertThat(Trajectoire.calculer(depart(annee, cible, lls, rp), Production.enLogements(rpParAn, llsParAn))
                        .issue())
                .as(cas)
                .isEqualTo(attendue);
    }

    @Test
    @DisplayName("a un point par an, du départ à l’année où rien ne manque")
    void points() {
        List<PointDeTrajectoire> points = Trajectoire.calculer(
                        depart(2025, VINGT_CINQ, 1500, 10_000), Production.enPart(100, new BigDecimal("62.5")))
                .points();
        assertThat(points).hasSize(28);
        assertThat(points.getFirst())
                .isEqualTo(new PointDeTrajectoire(
                        2025,
                        points.getFirst().rp(),
                        points.getFirst().lls(),
                        points.getFirst().deficit()));
        assertThat(points.getFirst().taux()).isEqualByComparingTo("15");
        assertThat(points.get(1).rp()).isEqualByComparingTo("10100");
        assertThat(points.get(1).lls()).isEqualByComparingTo("1562.5");
        assertThat(points.get(1).deficit()).isEqualByComparingTo("962.5");
        assertThat(points.get(1).taux()).isEqualByComparingTo("15.47");
        assertThat(points.getLast().annee()).isEqualTo(2052);
        assertThat(points.getLast().deficit()).isEqualByComparingTo("-12.5");
    }

    @Test
    @DisplayName("s’arrête à l’horizon, à vingt ans quand elle ne mène nulle part, à dix quand rien ne manque")
    void bornes() {
        assertThat(derniere(1890, 0, 10)).isEqualTo(2085);
        assertThat(derniere(1500, 100, 10)).isEqualTo(2045);
        assertThat(derniere(2500, 100, 30)).isEqualTo(2035);
        // ten more years would make more social dwellings than dwellings
        assertThat(derniere(9500, 0, 100)).isEqualTo(2030);
    }

    private static int derniere(int lls, int rpParAn, int llsParAn) {
        return Trajectoire.calculer(depart(2025, VINGT_CINQ, lls, 10_000), Production.enLogements(rpParAn, llsParAn))
                .points()
                .getLast()
                .annee();
    }

    @Test
    @DisplayName("les deux années qui encadrent la réponse l’encadrent, sur mille cas tirés au sort")
    void lAnneeEstLaPremiere() {
        RandomGenerator hasard = new Random(2025);
        for (int i = 0; i < 1000; i++) {
            int rp = hasard.nextInt(1000, 50_000);
            Depart depart = depart(2025, hasard.nextBoolean() ? VINGT_CINQ : BigDecimal.valueOf(20), rp / 8, rp);
            Trajectoire trajectoire = Trajectoire.calculer(
                    depart, Production.enPart(hasard.nextInt(0, 500), BigDecimal.valueOf(hasard.nextInt(0, 101))));
            List<PointDeTrajectoire> points = trajectoire.points();
            if (trajectoire.issue() instanceof Issue.Atteinte) {
                assertThat(points.getLast().deficit()).isLessThanOrEqualTo(BigDecimal.ZERO);
                assertThat(points.get(points.size() - 2).deficit()).isPositive();
            } else {
                assertThat(points)
                        .allSatisfy(point -> assertThat(point.deficit()).isPositive());
            }
            assertThat(points)
                    .allSatisfy(point -> assertThat(point.deficit())
                            .isEqualByComparingTo(depart.cible()
                                    .multiply(point.rp())
                                    .movePointLeft(2)
                                    .subtract(point.lls())));
        }
    }

    @Test
    @DisplayName("s’explique en trois étapes")
    void etapes() {
        assertThat(Trajectoire.calculer(depart(2025, VINGT_CINQ, 1500, 10_000), Production.enLogements(100, 100))
                        .etapes())
                .extracting(Etape::formule, Etape::valeur)
                .containsExactly(
                        tuple("25\u00a0% × 10\u202f000 − 1\u202f500 = 1\u202f000", "1\u202f000"),
                        tuple("100 − 25\u00a0% × 100 = 75", "75"),
                        tuple("1\u202f000 ÷ 75, arrondi à l’année supérieure : 14", "2039"));
        assertThat(explication(1500, 100, 24)).isEqualTo("jamais à ce rythme");
        assertThat(explication(1500, 100, 25)).isEqualTo("jamais à ce rythme");
        assertThat(explication(1890, 0, 10)).isEqualTo("après 2085");
        assertThat(explication(2500, 0, 0)).isEqualTo("déjà atteint");
        assertThat(explication(2500, 4, 0)).isEqualTo("perdu en 2026");
    }

    @Test
    @DisplayName("distingue un manque qui grandit d’un manque qui reste")
    void jamais() {
        assertThat(formule(24)).isEqualTo("chaque année ajoute aux logements manquants au lieu d’en retirer");
        assertThat(formule(25)).isEqualTo("chaque année laisse autant de logements manquants que la précédente");
    }

    private static String formule(int llsParAn) {
        return Trajectoire.calculer(depart(2025, VINGT_CINQ, 1500, 10_000), Production.enLogements(100, llsParAn))
                .etapes()
                .getLast()
                .formule();
    }

    private static String explication(int lls, int rpParAn, int llsParAn) {
        return Trajectoire.calculer(depart(2025, VINGT_CINQ, lls, 10_000), Production.enLogements(rpParAn, llsParAn))
                .etapes()
                .getLast()
                .valeur();
    }

    @Test
    @DisplayName("refuse ce qui ne peut pas être")
    void refus() {
        assertThatIllegalArgumentException().isThrownBy(() -> depart(2025, VINGT_CINQ, -1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> depart(2025, VINGT_CINQ, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> depart(2025, VINGT_CINQ, 11, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> depart(2025, BigDecimal.ZERO, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> depart(2025, BigDecimal.valueOf(100), 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Production.enLogements(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Production.enLogements(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Production.enPart(1, new BigDecimal("100.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Production.enPart(1, new BigDecimal("-0.01")));
        Depart petit = depart(2025, VINGT_CINQ, 10, 100);
        assertThat(Trajectoire.calculer(petit, Production.enLogements(5, 95)).issue())
                .isEqualTo(new Issue.Atteinte(2026, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectoire.calculer(petit, Production.enLogements(5, 96)));
    }

    @Test
    @DisplayName("accepte les extrêmes : aucun logement social, tous, une seule résidence, un taux tout juste atteint")
    void extremes() {
        assertThat(depart(2025, VINGT_CINQ, 0, 1).deficit()).isEqualByComparingTo("0.25");
        assertThat(depart(2025, VINGT_CINQ, 10, 10).deficit()).isEqualByComparingTo("-7.5");
        // nothing is missing: what a year adds is then no question
        assertThat(Trajectoire.calculer(depart(2025, VINGT_CINQ, 25, 100), Production.enLogements(0, 76))
                        .issue())
                .isEqualTo(new Issue.DejaAtteinte(null));
    }

    private static Depart depart(int annee, BigDecimal cible, int lls, int rp) {
        return new Depart(annee, cible, lls, rp, "cas");
    }
}
