package fr.mixitesociale.droit.controle;

import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.droit.controle.ControleMutualisation.Commune;
import fr.mixitesociale.droit.objectif.Base;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ce qu’un contrat peut décider d’un objectif")
class ControlesTest {

    private static final PeriodeTriennale P2032 = new PeriodeTriennale(2032);
    private static final LocalDate JOUR = LocalDate.of(2032, 3, 1);
    private static final ObjectifLegal CINQ_CENTS = legal(LOI_3DS, 2000);
    private static final ObjectifLegal TROIS_CENTS = legal(LOI_3DS, 2200, "33");

    @ParameterizedTest(name = "A {0}, B {1} : {2}")
    @DisplayName("A 500 et B 300 manquants : 85 et 179 passent, un logement de moins est nommé")
    @CsvSource({
        "85, 179, ''",
        "85, 178, Il manque 1 logement pour atteindre la somme des objectifs légaux.",
        "82, 182, A : 82 est sous le plancher de 83 (1/2 de l’objectif légal)."
    })
    void mutualisation(int a, int b, String refus) {
        Bilan bilan = mutualiser(a, b, true, JOUR, false);
        assertThat(bilan.totalLegal()).isEqualTo(264);
        assertThat(bilan.constats().stream().filter(Constat::estBloquant).map(Constat::phrase))
                .isEqualTo(refus.isEmpty() ? List.of() : List.of(refus));
    }

    @Test
    @DisplayName("sans PLH, sans avis de la commission, avec un abaissement dans l’EPCI : trois refus")
    void conditions() {
        assertThat(mutualiser(85, 179, false, null, true).constats())
                .filteredOn(Constat::estBloquant)
                .extracting(Constat::regle)
                .containsExactly(Regle.PLH, Regle.CNSRU, Regle.CUMUL);
    }

    @ParameterizedTest(name = "{0} habitants, {1} % inconstructible, demande {2}, décision {3} : permis {4}")
    @DisplayName("quatrième période d’abaissement")
    @CsvSource({
        "4999, , true, true, true",
        "5000, , true, true, false",
        "9000, 30, true, true, true",
        "9000, 50, true, true, true",
        "9000, 29.9, true, true, false",
        "9000, 50.1, true, true, false",
        "4999, , true, false, false",
        "4999, , false, true, false",
        ", , true, true, false"
    })
    void prolongation(
            @Nullable Integer population,
            @Nullable BigDecimal inconstructible,
            boolean demande,
            boolean decision,
            boolean permis) {
        Historique troisFois = abaissee(2023, 2026, 2029);
        List<Constat> constats = ControleAbaissement.controler(new ControleAbaissement.Demande(
                CINQ_CENTS,
                125,
                troisFois,
                new Derogation(population, inconstructible, demande, decision ? JOUR : null),
                null));
        assertThat(Constat.permettent(constats)).isEqualTo(permis);
    }

    @Test
    @DisplayName("une période sans abaissement remet le compte à zéro")
    void nonConsecutives() {
        assertThat(abaissee(2020, 2023, 2029).consecutives(P2032, Amenagement.ABAISSEMENT))
                .isEqualTo(1);
        assertThat(abaissee(2020, 2023, 2026).consecutives(P2032, Amenagement.ABAISSEMENT))
                .isZero();
    }

    @Test
    @DisplayName("sous le plancher ou au-dessus du légal : refusé ; le projet de loi ne fonde aucun contrat")
    void abaissement() {
        assertThat(abaisser(CINQ_CENTS, 124)).extracting(Constat::regle).containsExactly(Regle.PLANCHER);
        assertThat(abaisser(CINQ_CENTS, 125)).isEmpty();
        assertThat(abaisser(CINQ_CENTS, 166)).extracting(Constat::regle).containsExactly(Regle.AU_DESSUS_DU_LEGAL);
        assertThat(abaisser(legal(PROJET, 2000), 125))
                .extracting(Constat::regle)
                .containsExactly(Regle.PROJET_DE_LOI, Regle.CNSRU);
    }

    @Test
    @DisplayName("une commune au-dessus de son taux n’a besoin d’aucun contrat")
    void types() {
        assertThat(TypesOuverts.pour(CINQ_CENTS)).containsExactlyInAnyOrder(Amenagement.values());
        assertThat(TypesOuverts.pour(legal(LOI_3DS, 2500))).isEqualTo(Set.of());
    }

    @Test
    @DisplayName("le chiffre notifié l’emporte, puis le contrat, le rehaussement, la loi")
    void retenu() {
        assertThat(ObjectifRetenu.decider(160, 125, 170, CINQ_CENTS))
                .extracting(ObjectifRetenu::valeur, ObjectifRetenu::difference)
                .containsExactly(160, -5);
        assertThat(ObjectifRetenu.decider(null, 125, 170, CINQ_CENTS).valeur()).isEqualTo(125);
        assertThat(ObjectifRetenu.decider(null, null, 170, CINQ_CENTS).valeur()).isEqualTo(170);
        assertThat(ObjectifRetenu.decider(null, null, null, CINQ_CENTS).valeur())
                .isEqualTo(165);
        assertThat(ObjectifRetenu.decider(null, null, null, null)).isNull();
    }

    @Test
    @DisplayName("rehaussement : plus que le légal, un motif, la date de l’accord du maire")
    void rehaussement() {
        assertThat(ControleRehaussement.controler(
                        new ControleRehaussement.Demande(CINQ_CENTS, 200, "marché actif", JOUR, false)))
                .isEmpty();
        assertThat(ControleRehaussement.controler(new ControleRehaussement.Demande(CINQ_CENTS, 165, " ", null, true)))
                .hasSize(4)
                .allMatch(Constat::estBloquant);
    }

    @Test
    @DisplayName("arrondissements : la somme est l’objectif, et le plus pauvre en logements sociaux a la priorité")
    void arrondissements() {
        var seuil = LOI_3DS.seuilArrondissements().orElseThrow();
        var bilan = ControleArrondissements.controler(
                10,
                seuil,
                List.of(
                        new ControleArrondissements.Part("1er", new BigDecimal("14.99"), 3),
                        new ControleArrondissements.Part("2e", new BigDecimal("15"), 6)));
        assertThat(bilan.prioritaire()).isEqualTo(3);
        assertThat(bilan.pourcentPrioritaire()).isEqualTo(33);
        assertThat(bilan.constats())
                .singleElement()
                .satisfies(constat -> assertThat(constat.phrase()).endsWith("1 logement de moins."));
    }

    private static Bilan mutualiser(int a, int b, boolean plh, @Nullable LocalDate cnsru, boolean abaissement) {
        return ControleMutualisation.controler(new ControleMutualisation.Demande(
                LOI_3DS,
                List.of(
                        new Commune("00001", "A", CINQ_CENTS, a, true, true, Historique.VIDE),
                        new Commune("00002", "B", TROIS_CENTS, b, true, true, Historique.VIDE)),
                List.of(),
                plh,
                cnsru,
                abaissement));
    }

    private static List<Constat> abaisser(ObjectifLegal legal, int valeur) {
        return ControleAbaissement.controler(
                new ControleAbaissement.Demande(legal, valeur, Historique.VIDE, Derogation.AUCUNE, null));
    }

    private static Historique abaissee(int... debuts) {
        return new Historique(Arrays.stream(debuts)
                .boxed()
                .collect(Collectors.toMap(PeriodeTriennale::new, _ -> Amenagement.ABAISSEMENT)));
    }

    private static ObjectifLegal legal(JeuDeRegles regles, int lls) {
        return CalculObjectif.calculer(
                regles, Situation.simple(P2032, BigDecimal.valueOf(25), new Base.Connue(lls, 10_000), "essai"));
    }

    private static ObjectifLegal legal(JeuDeRegles regles, int lls, String taux) {
        return CalculObjectif.calculer(
                regles,
                Situation.simple(
                        P2032,
                        BigDecimal.valueOf(25),
                        new Base.Saisie(BigDecimal.valueOf(2500 - lls), new BigDecimal(taux)),
                        "essai"));
    }
}
