package fr.mixitesociale.droit.objectif;

import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.TOUTES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.ControleAbaissement;
import fr.mixitesociale.droit.controle.ControleArrondissements;
import fr.mixitesociale.droit.controle.ControleMutualisation;
import fr.mixitesociale.droit.controle.Derogation;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.objectif.Evaluation.Cas;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any figures, over a grid and over seeded random communes: a failure names the commune it fails for. */
@DisplayName("Propriétés de l’objectif")
class ProprietesTest {

    private static final PeriodeTriennale P2023 = new PeriodeTriennale(2023);
    private static final LocalDate JOUR = LocalDate.of(2023, 3, 1);
    private static final int COMMUNES = 4000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("periodes")
    @DisplayName("dans un même cas de VII, plus il manque de logements, plus l’objectif est grand")
    void monotone(PeriodeTriennale periode) {
        for (int rp : List.of(37, 400, 1955, 10_000)) {
            for (int cible : List.of(20, 25)) {
                ObjectifLegal avant = calculer(periode, cible, rp, rp);
                for (int lls = rp - 1; lls >= 0; lls--) {
                    ObjectifLegal apres = calculer(periode, cible, lls, rp);
                    if (memeCas(avant, apres)) {
                        assertThat(apres.objectif())
                                .as("%d/%d à %d %%", lls, rp, cible)
                                .isGreaterThanOrEqualTo(avant.objectif());
                    }
                    avant = apres;
                }
            }
        }
    }

    @Test
    @DisplayName("construire ce qui manque, à résidences principales constantes, met la commune en règle")
    void conforme() {
        communes().forEach(commune -> {
            int manque = commune.deficit().setScale(0, RoundingMode.CEILING).intValueExact();
            Base.Connue base = (Base.Connue) commune.situation().base();
            ObjectifLegal apres = CalculObjectif.calculer(
                    commune.regles(), commune.situation().avec(new Base.Connue(base.lls() + manque, base.rp())));
            assertThat(apres.motif()).as(commune.situation().toString()).isEqualTo(SansObjectif.TAUX_ATTEINT);
            assertThat(apres.objectif()).isZero();
            // one less is not enough
            ObjectifLegal presque = CalculObjectif.calculer(
                    commune.regles(), commune.situation().avec(new Base.Connue(base.lls() + manque - 1, base.rp())));
            assertThat(presque.motif()).as(commune.situation().toString()).isNull();
        });
    }

    @Test
    @DisplayName("un plancher est le plus petit entier permis, jamais au-dessus de l’objectif")
    void planchers() {
        communes().forEach(commune -> {
            commune.abaissement().ifPresent(plancher -> {
                BigDecimal exact = partAbaissee(commune);
                assertThat(plancher).as(commune.situation().toString()).isLessThanOrEqualTo(commune.objectif());
                assertThat(BigDecimal.valueOf(plancher - 1L)).isLessThan(exact);
                assertThat(plancher == commune.objectif()
                                || BigDecimal.valueOf(plancher).compareTo(exact) >= 0)
                        .isTrue();
            });
            commune.mutualisation().ifPresent(plancher -> {
                assertThat(2 * plancher).isBetween(commune.objectif(), commune.objectif() + 1);
                assertThat(plancher).isLessThanOrEqualTo(commune.objectif());
            });
        });
    }

    @Test
    @DisplayName("un objectif abaissé est permis du plancher à l’objectif légal, et nulle part ailleurs")
    void abaissement() {
        communes()
                .limit(400)
                .filter(commune -> commune.abaissement().isPresent())
                .forEach(commune -> {
                    int plancher = commune.abaissement().orElseThrow();
                    for (int valeur :
                            new int[] {0, plancher - 1, plancher, commune.objectif(), commune.objectif() + 1}) {
                        List<Constat> constats = ControleAbaissement.controler(new ControleAbaissement.Demande(
                                commune, valeur, Historique.VIDE, Derogation.AUCUNE, null));
                        assertThat(Constat.permettent(constats))
                                .as("%d pour %s", valeur, commune.situation())
                                .isEqualTo(valeur >= plancher && valeur <= commune.objectif());
                    }
                });
    }

    @RepeatedTest(200)
    @DisplayName("les parts d’une mutualisation font sa somme ; elle passe si et seulement si la somme y est")
    void mutualisation(RepetitionInfo tirage) {
        RandomGenerator hasard = hasard(tirage.getCurrentRepetition());
        List<ControleMutualisation.Commune> communes = IntStream.range(0, 2 + hasard.nextInt(12))
                .mapToObj(rang -> membre(rang, hasard))
                .toList();
        ControleMutualisation.Bilan bilan = ControleMutualisation.controler(
                new ControleMutualisation.Demande(LOI_3DS, communes, List.of(), true, JOUR, false));
        int somme = communes.stream()
                .mapToInt(ControleMutualisation.Commune::valeur)
                .sum();
        int legale = communes.stream().mapToInt(c -> c.legal().objectif()).sum();
        boolean planchers = communes.stream()
                .allMatch(c -> c.valeur() >= c.legal().mutualisation().orElseThrow());
        assertThat(bilan.total()).isEqualTo(somme);
        assertThat(bilan.totalLegal()).isEqualTo(legale);
        assertThat(bilan.excedent() - bilan.reste()).isEqualTo(somme - legale);
        assertThat(Math.min(bilan.excedent(), bilan.reste())).isZero();
        assertThat(bilan.estValidable()).as(bilan.constats().toString()).isEqualTo(planchers && somme >= legale);
    }

    @RepeatedTest(100)
    @DisplayName("les parts des arrondissements font l’objectif de la commune, sinon c’est dit")
    void arrondissements(RepetitionInfo tirage) {
        RandomGenerator hasard = hasard(tirage.getCurrentRepetition());
        List<ControleArrondissements.Part> parts = IntStream.range(0, 9)
                .mapToObj(rang -> new ControleArrondissements.Part(
                        "n° " + rang, BigDecimal.valueOf(hasard.nextInt(40)), hasard.nextInt(50)))
                .toList();
        int somme =
                parts.stream().mapToInt(ControleArrondissements.Part::objectif).sum();
        int objectif = somme + hasard.nextInt(-1, 2);
        ControleArrondissements.Bilan bilan = ControleArrondissements.controler(
                objectif, LOI_3DS.seuilArrondissements().orElseThrow(), parts);
        assertThat(bilan.total()).isEqualTo(somme);
        assertThat(bilan.prioritaire()).isBetween(0, somme);
        assertThat(Constat.permettent(bilan.constats())).isEqualTo(objectif == somme);
    }

    @Test
    @DisplayName("mêmes faits, même résultat, explication comprise")
    void deterministe() {
        communes().limit(500).forEach(commune -> {
            ObjectifLegal autre = CalculObjectif.calculer(commune.regles(), commune.situation());
            assertThat(autre).isEqualTo(commune);
            assertThat(autre.etapes()).isEqualTo(commune.etapes());
            assertThat(autre.avertissements()).isEqualTo(commune.avertissements());
        });
    }

    @Test
    @DisplayName("des RP estimées : les cas couvrent tout l’intervalle, sans trou, et chaque RP tombe dans le sien")
    void evaluation() {
        RandomGenerator hasard = hasard(7);
        for (int essai = 0; essai < 1500; essai++) {
            int min = 40 + hasard.nextInt(20_000);
            Intervalle rp = new Intervalle(min, min + hasard.nextInt(1, 1 + min / 5));
            int lls = hasard.nextInt(min / 3);
            Situation situation = Situation.simple(P2023, BigDecimal.valueOf(25), new Base.Estimee(lls, rp), "essai");
            List<Cas> cas = Evaluation.de(LOI_3DS, situation).cas();
            String nom = situation.toString();
            assertThat(cas.getFirst().rp().min()).as(nom).isEqualTo(rp.min());
            assertThat(cas.getLast().rp().max()).as(nom).isEqualTo(rp.max());
            for (int i = 1; i < cas.size(); i++) {
                assertThat(cas.get(i).rp().min())
                        .as(nom)
                        .isEqualTo(cas.get(i - 1).rp().max() + 1);
                assertThat(memeCas(cas.get(i).auPlusBas(), cas.get(i - 1).auPlusHaut()))
                        .as(nom)
                        .isFalse();
            }
            int tiree = hasard.nextInt(rp.min(), rp.max() + 1);
            Cas sien = cas.stream()
                    .filter(c -> c.rp().min() <= tiree && tiree <= c.rp().max())
                    .findFirst()
                    .orElseThrow();
            ObjectifLegal exact = calculer(P2023, 25, lls, tiree);
            assertThat(memeCas(exact, sien.auPlusBas())).as(nom).isTrue();
            assertThat(exact.objectif())
                    .as(nom)
                    .isBetween(sien.objectif().min(), sien.objectif().max());
        }
    }

    private static Stream<PeriodeTriennale> periodes() {
        return Stream.of(2014, 2017, 2020, 2023).map(PeriodeTriennale::new);
    }

    /** Communes with a deficit, of every period that is encoded. */
    private static Stream<ObjectifLegal> communes() {
        RandomGenerator hasard = hasard(42);
        List<PeriodeTriennale> periodes = periodes().toList();
        return Stream.generate(() -> commune(periodes.get(hasard.nextInt(periodes.size())), hasard))
                .filter(commune -> commune.motif() == null)
                .limit(COMMUNES);
    }

    private static ObjectifLegal commune(PeriodeTriennale periode, RandomGenerator hasard) {
        int rp = 20 + hasard.nextInt(60_000);
        return calculer(periode, hasard.nextBoolean() ? 20 : 25, (int) (rp * hasard.nextDouble(0.26)), rp);
    }

    private static ControleMutualisation.Commune membre(int rang, RandomGenerator hasard) {
        ObjectifLegal legal = Stream.generate(() -> commune(P2023, hasard))
                .filter(commune -> commune.objectif() > 1)
                .findFirst()
                .orElseThrow();
        int valeur = hasard.nextInt(Math.max(0, legal.mutualisation().orElseThrow() - 1), 2 * legal.objectif());
        return new ControleMutualisation.Commune(
                "0000" + rang, "Commune " + rang, legal, valeur, true, true, Historique.VIDE);
    }

    private static BigDecimal partAbaissee(ObjectifLegal commune) {
        return commune.regles()
                .palier(commune.situation().periode(), Objects.requireNonNull(commune.ecart()))
                .plancher()
                .orElseThrow()
                .valeur()
                .multiply(commune.deficit())
                .movePointLeft(2);
    }

    private static boolean memeCas(ObjectifLegal un, ObjectifLegal autre) {
        return Objects.equals(un.taux(), autre.taux()) && un.motif() == autre.motif();
    }

    private static ObjectifLegal calculer(PeriodeTriennale periode, int cible, int lls, int rp) {
        JeuDeRegles regles = TOUTES.de(periode);
        return CalculObjectif.calculer(
                regles, Situation.simple(periode, BigDecimal.valueOf(cible), new Base.Connue(lls, rp), "essai"));
    }

    private static RandomGenerator hasard(long graine) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(graine);
    }
}
