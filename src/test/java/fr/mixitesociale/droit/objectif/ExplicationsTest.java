package fr.mixitesociale.droit.objectif;

import static fr.mixitesociale.droit.ReglesDEssai.DUFLOT;
import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static fr.mixitesociale.droit.ReglesDEssai.PROJET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ce que l’objectif explique et ce dont il avertit")
class ExplicationsTest {

    private static final String PLH_A_CONFIRMER =
            "Mutualisation possible seulement si un PLH exécutoire couvre l’EPCI (art. L. 302-8, X CCH).";
    private static final String SANS_PLH =
            "Sans PLH exécutoire, l’objectif ne peut pas être mutualisé (art. L. 302-8, X CCH).";
    private static final String SAISI =
            "Objectif calculé sur un déficit saisi : il peut différer d’une unité de celui que donnerait l’inventaire.";
    private static final String ENTRANTE =
            "Commune nouvellement entrante : objectif de plein droit, ni abaissé ni mutualisé (art. L. 302-8, VIII CCH).";

    @Test
    @DisplayName("500 manquants : du déficit au PLS, chaque ligne a ses nombres et son article")
    void etapes() {
        assertThat(legal(LOI_3DS, new Base.Connue(2000, 10_000), null, true).etapes())
                .extracting(Etape::libelle, Etape::formule, Etape::article, Etape::regles)
                .containsExactly(
                        ligne("Logements sociaux manquants", "25_% × 10~000 − 2~000 = 500", "art. L. 302-5 CCH", null),
                        ligne(
                                "Écart au taux cible",
                                "25_% − 100 × 2~000 ÷ 10~000 = 5 point(s)",
                                "art. L. 302-5 CCH",
                                null),
                        ligne(
                                "Part à rattraper",
                                "Écart de plus de 4 points au taux cible : 33 % des logements manquants",
                                "art. L. 302-8, VII CCH",
                                "RS-3DS"),
                        ligne(
                                "Objectif triennal légal",
                                "33_% × 500 = 165, arrondi à l’unité la plus proche : 165",
                                "art. L. 302-8, VII CCH",
                                "RS-3DS"),
                        ligne(
                                "Plancher d’un objectif abaissé",
                                "25_% × 500 = 125, au moins : 125",
                                "art. L. 302-8, IX CCH",
                                "RS-3DS"),
                        ligne(
                                "Plancher d’un objectif mutualisé",
                                "1/2 × 165, au moins : 83",
                                "art. L. 302-8, X CCH",
                                "RS-3DS"),
                        ligne(
                                "PLAI, au moins",
                                "30_% × 165, arrondi à l’unité supérieure : 50",
                                "art. L. 302-8, III CCH",
                                "RS-3DS"),
                        ligne(
                                "PLS et assimilés, au plus",
                                "30_% × 165, arrondi à l’unité inférieure : 49",
                                "art. L. 302-8, III CCH",
                                "RS-3DS"));
    }

    @Test
    @DisplayName("déficit saisi : il le dit, et son plancher vient du taux donné")
    void saisi() {
        assertThat(legal(LOI_3DS, saisie("500", "50"), null, true).etapes())
                .extracting(Etape::formule)
                .startsWith("déficit saisi, sans les chiffres de l’inventaire")
                .contains("40\u00a0% × 500 = 200, au moins : 200");
    }

    @Test
    @DisplayName("nouvelle entrante : sa part a un autre nom, et aucun plancher")
    void entrante() {
        assertThat(legal(LOI_3DS, new Base.Connue(2100, 10_000), Entree.PREMIERE, true)
                        .etapes())
                .extracting(Etape::libelle)
                .contains("Part d’une commune nouvellement entrante")
                .doesNotContain(
                        "Part à rattraper", "Plancher d’un objectif abaissé", "Plancher d’un objectif mutualisé");
        assertThat(legal(LOI_3DS, saisie("400", "15"), Entree.PREMIERE, true))
                .extracting(ObjectifLegal::objectif, ObjectifLegal::regime)
                .containsExactly(60, Regime.VIII);
        assertThatExceptionOfType(TauxInconnu.class)
                .isThrownBy(() -> legal(LOI_3DS, saisie("400", "25"), Entree.PREMIERE, true))
                .withMessage("Cette entrée dans le dispositif appelle un taux de 15\u00a0%.");
        assertThatExceptionOfType(TauxInconnu.class)
                .isThrownBy(() -> legal(DUFLOT, new Base.Connue(2100, 10_000), Entree.PREMIERE, true))
                .withMessage("Loi Duflot ne dit rien des communes nouvellement entrantes.");
    }

    @Test
    @DisplayName("rien n’est dû : la raison, quelle que soit la base")
    void rien() {
        assertThat(legal(LOI_3DS, new Base.Connue(2500, 10_000), null, true).etapes())
                .last()
                .extracting(Etape::formule, Etape::valeur)
                .containsExactly(SansObjectif.TAUX_ATTEINT.phrase(), "0");
        for (String deficit : List.of("0", "-3")) {
            assertThat(legal(LOI_3DS, saisie(deficit, "33"), null, true).motif())
                    .isEqualTo(SansObjectif.TAUX_ATTEINT);
            assertThat(legal(LOI_3DS, saisie(deficit, "15"), Entree.PREMIERE, true))
                    .extracting(ObjectifLegal::motif, ObjectifLegal::regime)
                    .containsExactly(SansObjectif.TAUX_ATTEINT, Regime.VIII);
        }
        assertThat(exemptee(saisie("500", "33"), null)).isEqualTo(SansObjectif.EXEMPTEE);
        assertThat(exemptee(saisie("500", "15"), Entree.PREMIERE)).isEqualTo(SansObjectif.EXEMPTEE);
        assertThat(exemptee(new Base.Connue(2500, 10_000), null)).isEqualTo(SansObjectif.TAUX_ATTEINT);
        assertThat(legal(LOI_3DS, new Base.Connue(2500, 10_000), null, true).estDu())
                .isFalse();
        assertThat(legal(LOI_3DS, new Base.Connue(2000, 10_000), null, true).estDu())
                .isTrue();
        assertThat(legal(LOI_3DS, saisie("0.5", "100"), null, true).objectif()).isEqualTo(1);
        assertThat(legal(LOI_3DS, saisie("0.5", "15"), Entree.PREMIERE, true).motif())
                .isNull();
    }

    @Test
    @DisplayName("PLH : à confirmer quand on n’en sait rien, un refus quand il n’y en a pas, rien quand il y en a un")
    void plh() {
        Base sansGuide = new Base.Connue(2450, 10_000);
        assertThat(legal(LOI_3DS, sansGuide, null, true).avertissements()).isEmpty();
        assertThat(legal(LOI_3DS, sansGuide, null, null).avertissements()).containsExactly(PLH_A_CONFIRMER);
        ObjectifLegal sans = legal(LOI_3DS, sansGuide, null, false);
        assertThat(sans.avertissements()).containsExactly(SANS_PLH);
        assertThat(sans.mutualisation()).isEmpty();
        assertThat(legal(DUFLOT, sansGuide, null, false).avertissements()).isEmpty();
        assertThat(legal(LOI_3DS, sansGuide, Entree.PREMIERE, false).avertissements())
                .containsExactly(ENTRANTE);
    }

    @Test
    @DisplayName("le plancher du guide est dit quand la loi permet moins, pas quand elle demande autant")
    void guide() {
        assertThat(legal(LOI_3DS, new Base.Connue(2000, 10_000), null, true).avertissements())
                .containsExactly(
                        "Plancher de mutualisation de 83, inférieur à celui du guide DHUP (17\u00a0% du guide = 85)"
                                + " : la loi dit 1/2 de l’objectif.");
        // 100 missing: half of 33 is 17, and so is 17 %
        assertThat(legal(LOI_3DS, new Base.Connue(400, 2000), null, true).avertissements())
                .isEmpty();
    }

    @Test
    @DisplayName("un plancher ramené à l’objectif est dit, un plancher égal par lui-même ne l’est pas")
    void plancherRamene() {
        assertThat(legal(LOI_3DS, new Base.Connue(5, 37), null, true).avertissements())
                .containsExactly("Le plancher d’abaissement dépasserait l’objectif légal : il lui est ramené (1).");
        ObjectifLegal egal = legal(LOI_3DS, saisie("1", "100"), null, true);
        assertThat(egal.plancherAbaissement()).isEqualTo(egal.objectif());
        assertThat(egal.avertissements()).containsExactly(SAISI);
    }

    @Test
    @DisplayName("déficit saisi, nouvelle entrante, projet de loi : chacun se dit")
    void autres() {
        assertThat(legal(LOI_3DS, saisie("60", "100"), null, true).avertissements())
                .containsExactly(SAISI);
        assertThat(legal(LOI_3DS, new Base.Connue(2000, 10_000), Entree.DEUXIEME, true)
                        .avertissements())
                .containsExactly(ENTRANTE);
        assertThat(legal(PROJET, new Base.Connue(2450, 10_000), null, true).avertissements())
                .containsExactly("Règles d’un projet de loi jamais appliqué : aucune portée.");
    }

    @Test
    @DisplayName("PLS réduits : dits tant que le PLH ou le taux n’est pas connu, jamais avec un PLH")
    void pls() {
        String siAucunPlh =
                "PLS limités à 20\u00a0% si aucun PLH ne couvre la commune : elle a moins de 10\u00a0% de logements sociaux"
                        + " (art. L. 302-8, III CCH).";
        String siPeuDeLogements =
                "PLS limités à 20\u00a0% si la commune a moins de 10\u00a0% de logements sociaux, faute de"
                        + " PLH (art. L. 302-8, III CCH).";
        Base peu = new Base.Connue(900, 10_000);
        assertThat(legal(LOI_3DS, peu, null, null).avertissements()).contains(siAucunPlh);
        assertThat(legal(LOI_3DS, peu, null, true).avertissements()).doesNotContain(siAucunPlh);
        assertThat(legal(LOI_3DS, peu, null, false).avertissements()).doesNotContain(siAucunPlh);
        assertThat(legal(LOI_3DS, new Base.Connue(1000, 10_000), null, null).avertissements())
                .doesNotContain(siAucunPlh);
        assertThat(legal(DUFLOT, peu, null, null).avertissements()).isEmpty();
        assertThat(legal(LOI_3DS, saisie("60", "100"), null, false).avertissements())
                .containsExactly(SAISI, SANS_PLH, siPeuDeLogements);
        assertThat(legal(LOI_3DS, saisie("60", "100"), null, null).avertissements())
                .containsExactly(SAISI, PLH_A_CONFIRMER);
    }

    @Test
    @DisplayName("une évaluation de chiffres exacts ou d’un déficit saisi n’a qu’un cas")
    void seule() {
        Evaluation exacte = Evaluation.de(LOI_3DS, situation(new Base.Connue(2000, 10_000), null, true));
        assertThat(exacte.certaine().orElseThrow().objectif()).isEqualTo(165);
        assertThat(exacte.cas().getFirst().rp()).isEqualTo(new Intervalle(10_000, 10_000));
        assertThat(exacte.estCertaine()).isTrue();
        assertThat(exacte.decisives()).isEmpty();
        assertThat(exacte.objectif()).isEqualTo(new Intervalle(165, 165));
        Evaluation saisie = Evaluation.de(LOI_3DS, situation(saisie("500", "33"), null, true));
        assertThat(saisie.cas().getFirst().rp()).isEqualTo(new Intervalle(0, 0));
        Evaluation sansRien =
                Evaluation.de(LOI_3DS, situation(new Base.Estimee(2500, new Intervalle(9990, 10_010)), null, true));
        assertThat(sansRien.decisives()).containsExactly(10_001);
        assertThat(sansRien.estCertaine()).isFalse();
        Evaluation exemptee = Evaluation.de(
                LOI_3DS,
                new Situation(
                        new PeriodeTriennale(2023),
                        BigDecimal.valueOf(25),
                        new Base.Estimee(2500, new Intervalle(9990, 10_010)),
                        null,
                        true,
                        null,
                        "essai"));
        assertThat(exemptee.cas())
                .extracting(cas -> cas.auPlusBas().motif())
                .containsExactly(SansObjectif.TAUX_ATTEINT, SansObjectif.EXEMPTEE);
        assertThat(sansRien.etapes())
                .extracting(Etape::libelle, Etape::formule, Etape::valeur, Etape::article)
                .containsExactly(
                        ligne(
                                "Si les résidences principales sont entre 9~990 et 10~000",
                                SansObjectif.TAUX_ATTEINT.phrase(),
                                "0",
                                null),
                        ligne(
                                "Si les résidences principales sont entre 10~001 et 10~010",
                                "Écart de moins de 2 points : la totalité des logements manquants",
                                "entre 0 et 3",
                                "art. L. 302-8, VII, 2° CCH"),
                        ligne(
                                "Ce qui décide",
                                "à partir de 10~001 résidences principales, le cas suivant s’applique : le nombre exact est à"
                                        + " obtenir",
                                "10~001",
                                null));
        assertThat(exacte.etapes()).isEqualTo(exacte.certaine().orElseThrow().etapes());
        Evaluation unSeulCas =
                Evaluation.de(LOI_3DS, situation(new Base.Estimee(2000, new Intervalle(9990, 10_010)), null, true));
        assertThat(unSeulCas.decisives()).isEmpty();
        assertThat(unSeulCas.estCertaine()).isFalse();
        assertThat(sansRien.taux()).containsExactly(BigDecimal.valueOf(100));
    }

    @Test
    @DisplayName("des résidences principales estimées ne donnent jamais un seul objectif sans passer par l’évaluation")
    void estimee() {
        Situation estimee = situation(new Base.Estimee(10, new Intervalle(100, 101)), null, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalculObjectif.calculer(LOI_3DS, estimee))
                .withMessage("Des résidences principales exactes sont attendues.");
        ObjectifLegal bancal = legal(LOI_3DS, new Base.Connue(10, 100), null, true);
        assertThatIllegalStateException()
                .isThrownBy(() -> new ObjectifLegal(
                                estimee,
                                LOI_3DS,
                                bancal.deficit(),
                                bancal.ecart(),
                                bancal.regime(),
                                bancal.taux(),
                                bancal.objectif(),
                                null,
                                null,
                                bancal.qualite(),
                                null)
                        .etapes());
    }

    @Test
    @DisplayName("des faits impossibles sont refusés avant tout calcul")
    void impossibles() {
        assertThat(new Base.Connue(0, 1)).isNotNull();
        assertThat(new Base.Estimee(1, new Intervalle(1, 1))).isNotNull();
        assertThat(new Base.Estimee(0, new Intervalle(1, 2))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Connue(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Connue(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Connue(11, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Estimee(-1, new Intervalle(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Estimee(0, new Intervalle(0, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base.Estimee(3, new Intervalle(2, 4)));
        for (String cible : List.of("0", "-1", "100.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Situation.simple(
                            new PeriodeTriennale(2023), new BigDecimal(cible), new Base.Connue(0, 1), "essai"));
        }
        assertThat(Situation.simple(new PeriodeTriennale(2023), BigDecimal.valueOf(100), new Base.Connue(0, 1), "essai")
                        .cible())
                .isEqualByComparingTo("100");
    }

    /** « _ » stands for the space before a percent, « ~ » for the one between thousands. */
    private static Tuple ligne(@Nullable String... textes) {
        return tuple(Stream.of(textes)
                .map(texte ->
                        texte == null ? null : texte.replace('_', '\u00a0').replace('~', '\u202f'))
                .toArray());
    }

    private static @Nullable SansObjectif exemptee(Base base, @Nullable Entree entree) {
        return CalculObjectif.calculer(
                        LOI_3DS,
                        new Situation(
                                new PeriodeTriennale(2023), BigDecimal.valueOf(25), base, entree, true, null, "essai"))
                .motif();
    }

    private static Base saisie(String deficit, String taux) {
        return new Base.Saisie(new BigDecimal(deficit), new BigDecimal(taux));
    }

    private static Situation situation(Base base, @Nullable Entree entree, @Nullable Boolean plh) {
        return new Situation(new PeriodeTriennale(2023), BigDecimal.valueOf(25), base, entree, false, plh, "essai");
    }

    private static ObjectifLegal legal(JeuDeRegles regles, Base base, @Nullable Entree entree, @Nullable Boolean plh) {
        Situation situation = situation(base, entree, plh);
        return CalculObjectif.calculer(
                regles,
                regles == DUFLOT
                        ? new Situation(
                                new PeriodeTriennale(2020), situation.cible(), base, entree, false, plh, "essai")
                        : situation);
    }
}
