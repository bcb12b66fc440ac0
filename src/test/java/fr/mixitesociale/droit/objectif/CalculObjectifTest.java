package fr.mixitesociale.droit.objectif;

import static fr.mixitesociale.droit.ReglesDEssai.DUFLOT;
import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.PROJET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Objectif triennal légal (L. 302-8, VII et VIII)")
class CalculObjectifTest {

    private static final PeriodeTriennale P2023 = new PeriodeTriennale(2023);
    private static final BigDecimal VINGT_CINQ = BigDecimal.valueOf(25);

    @Test
    @DisplayName("500 manquants à plus de 4 points : 165, plancher 125, plancher mutualisé 83 et le guide dit 85")
    void cinqCents() {
        ObjectifLegal legal = CalculObjectif.calculer(LOI_3DS, situation(2000, 10_000));
        assertThat(legal.deficit()).isEqualByComparingTo("500");
        assertThat(legal.objectif()).isEqualTo(165);
        assertThat(legal.plancherAbaissement()).isEqualTo(125);
        assertThat(legal.plancherMutualisation()).isEqualTo(83);
        assertThat(legal.qualite().plaiMin()).isEqualTo(50);
        assertThat(legal.qualite().plsMax()).isEqualTo(49);
        assertThat(legal.avertissements())
                .anySatisfy(phrase -> assertThat(phrase).contains("17\u00a0% du guide = 85"));
        assertThat(legal.etapes()).extracting(Etape::valeur).contains("500", "165", "125", "83", "50", "49");
        assertThat(legal.etapes())
                .allSatisfy(etape -> assertThat(etape.article()).startsWith("art. "));
    }

    @ParameterizedTest(name = "{0} LLS pour {1} RP : {2} %")
    @DisplayName("l’écart exact décide, bornes de 2 et 4 points comprises dans le cas de 50 %")
    @CsvSource({
        "2300, 10000, 50",
        "2100, 10000, 50",
        "2301, 10000, 100",
        "2099, 10000, 33",
        "2300, 10001, 50",
        "2499, 10000, 100"
    })
    void bornes(int lls, int rp, BigDecimal taux) {
        assertThat(CalculObjectif.calculer(LOI_3DS, situation(lls, rp)).taux().valeur())
                .isEqualByComparingTo(taux);
    }

    @ParameterizedTest(name = "{0} : {1} avec la loi, {2} avec le projet")
    @DisplayName("400 manquants d’une commune nouvellement entrante")
    @CsvSource({"PREMIERE, 60, 80", "DEUXIEME, 100, 100", "EN_COURS, 40, 60"})
    void entrante(Entree entree, int loi, int projet) {
        Situation situation =
                new Situation(P2023, VINGT_CINQ, new Base.Connue(2100, 10_000), entree, false, null, "essai");
        ObjectifLegal legal = CalculObjectif.calculer(LOI_3DS, situation);
        assertThat(legal.objectif()).isEqualTo(loi);
        assertThat(legal.regime()).isEqualTo(Regime.VIII);
        assertThat(legal.plancherAbaissement()).isNull();
        assertThat(legal.plancherMutualisation()).isNull();
        assertThat(CalculObjectif.calculer(PROJET, situation).objectif()).isEqualTo(projet);
    }

    @ParameterizedTest(name = "{0} : {1} logements")
    @DisplayName("loi Duflot : la part monte à chaque période, sans plancher")
    @CsvSource({"2014, 125", "2017, 165", "2020, 250"})
    void duflot(int debut, int objectif) {
        ObjectifLegal legal = CalculObjectif.calculer(
                DUFLOT,
                Situation.simple(new PeriodeTriennale(debut), VINGT_CINQ, new Base.Connue(2000, 10_000), "essai"));
        assertThat(legal.objectif()).isEqualTo(objectif);
        assertThat(legal.abaissement()).isEmpty();
        assertThat(legal.mutualisation()).isEmpty();
    }

    @Test
    @DisplayName("à 100 %, 50 manquants : 50, abaissés au moins à 40, mutualisés au moins à 25")
    void cent() {
        ObjectifLegal legal = CalculObjectif.calculer(LOI_3DS, situation(2450, 10_000));
        assertThat(legal.objectif()).isEqualTo(50);
        assertThat(legal.plancherAbaissement()).isEqualTo(40);
        assertThat(legal.plancherMutualisation()).isEqualTo(25);
    }

    @Test
    @DisplayName("au-dessus du taux cible ou exemptée : 0, avec la raison, sans plancher")
    void rien() {
        ObjectifLegal atteint = CalculObjectif.calculer(LOI_3DS, situation(2500, 10_000));
        assertThat(atteint.objectif()).isZero();
        assertThat(atteint.abaissement()).isEmpty();
        assertThat(atteint.avertissements()).containsExactly(SansObjectif.TAUX_ATTEINT.phrase());
        ObjectifLegal exemptee = CalculObjectif.calculer(
                LOI_3DS, new Situation(P2023, VINGT_CINQ, new Base.Connue(2000, 10_000), null, true, null, "essai"));
        assertThat(exemptee.motif()).isEqualTo(SansObjectif.EXEMPTEE);
        assertThat(exemptee.objectif()).isZero();
    }

    @Test
    @DisplayName("déficit seul : le taux choisit le cas, et un taux que la période n’a pas est refusé")
    void deficitSaisi() {
        ObjectifLegal legal = saisie(LOI_3DS, "500", "33", null);
        assertThat(legal.objectif()).isEqualTo(165);
        assertThat(legal.ecart()).isNull();
        assertThat(legal.avertissements()).anyMatch(phrase -> phrase.contains("déficit saisi"));
        assertThat(saisie(LOI_3DS, "288", "33", null).objectif()).isEqualTo(95);
        assertThatThrownBy(() -> saisie(LOI_3DS, "500", "40", null))
                .isInstanceOf(TauxInconnu.class)
                .hasMessageContaining("33\u00a0%, 50\u00a0%, 100\u00a0%");
        assertThatThrownBy(() -> saisie(DUFLOT, "500", "33", Entree.PREMIERE)).isInstanceOf(TauxInconnu.class);
    }

    @Test
    @DisplayName("PLS à 20 % seulement sous 10 % de logements sociaux et sans PLH")
    void pls() {
        assertThat(plsMax(999, false)).isEqualTo(20);
        assertThat(plsMax(1000, false)).isEqualTo(30);
        assertThat(plsMax(999, true)).isEqualTo(30);
        assertThat(plsMax(999, null)).isEqualTo(30);
    }

    @Test
    @DisplayName("RP estimées de part et d’autre d’une borne : les deux cas, et la RP qui décide")
    void estimee() {
        // Le Bouscat, 1 January 2024: 2 606 dwellings, 21.00 % published
        Evaluation evaluation = Evaluation.de(
                LOI_3DS,
                Situation.simple(
                        new PeriodeTriennale(2023),
                        VINGT_CINQ,
                        new Base.Estimee(2606, new Intervalle(12_407, 12_412)),
                        "essai"));
        assertThat(evaluation.taux()).containsExactly(BigDecimal.valueOf(50), BigDecimal.valueOf(33));
        assertThat(evaluation.decisives()).containsExactly(12_410);
        assertThat(evaluation.estCertaine()).isFalse();
        assertThat(evaluation.objectif()).isEqualTo(new Intervalle(164, 248));
    }

    private static int plsMax(int lls, @Nullable Boolean plh) {
        return CalculObjectif.calculer(
                        LOI_3DS,
                        new Situation(P2023, VINGT_CINQ, new Base.Connue(lls, 10_000), null, false, plh, "essai"))
                .qualite()
                .partPls()
                .valeur()
                .intValueExact();
    }

    private static ObjectifLegal saisie(JeuDeRegles regles, String deficit, String taux, @Nullable Entree entree) {
        return CalculObjectif.calculer(
                regles,
                new Situation(
                        regles == DUFLOT ? new PeriodeTriennale(2017) : P2023,
                        VINGT_CINQ,
                        new Base.Saisie(new BigDecimal(deficit), new BigDecimal(taux)),
                        entree,
                        false,
                        null,
                        "essai"));
    }

    private static Situation situation(int lls, int rp) {
        return Situation.simple(P2023, VINGT_CINQ, new Base.Connue(lls, rp), "essai");
    }
}
