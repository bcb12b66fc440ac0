package fr.mixitesociale.droit.bilan;

import static fr.mixitesociale.droit.ReglesDEssai.LOI_3DS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.ReglesDEssai;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Bilan triennal")
class BilanTriennalTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/droit/bilans.csv", delimiter = ';', numLinesToSkip = 1)
    @DisplayName("l’atteinte est jugée en nombre, puis sur les parts des logements réalisés")
    void atteinte(
            String cas,
            @Nullable String regles,
            int objectif,
            int realise,
            int report,
            @Nullable BigDecimal plai,
            @Nullable BigDecimal pls,
            @Nullable Boolean reduit,
            @Nullable BigDecimal taux,
            Atteinte quantitative,
            Atteinte qualitative,
            String motif) {
        BilanTriennal bilan = new BilanTriennal(
                objectif,
                new Realisation(realise, report, plai, pls),
                regles == null ? null : ReglesDEssai.TOUTES.parId(regles).orElseThrow(),
                reduit,
                "bilan.csv");
        assertThat(bilan.taux().map(BigDecimal::stripTrailingZeros).orElse(null))
                .as(cas)
                .isEqualTo(taux == null ? null : taux.stripTrailingZeros());
        assertThat(bilan.quantitative()).as(cas).isEqualTo(quantitative);
        assertThat(bilan.qualitative()).as(cas).isEqualTo(qualitative);
        assertThat(bilan.motifs())
                .extracting(Motif::phrase)
                .anySatisfy(phrase -> assertThat(phrase).contains(motif));
        assertThat(bilan.motifs()).allSatisfy(m -> assertThat(m.article()).startsWith("art. L. 302-"));
        assertThat(bilan.motifs().getFirst().atteinte()).isEqualTo(quantitative);
    }

    @Test
    @DisplayName("les étapes disent la formule, le taux et les parts, chacune avec son article et sa source")
    void etapes() {
        List<Etape> etapes = new BilanTriennal(
                        100, new Realisation(90, 10, BigDecimal.valueOf(35), null), LOI_3DS, true, "bilan.csv")
                .etapes();
        assertThat(etapes)
                .extracting(Etape::formule)
                .containsExactly(
                        "90 financés ou conventionnés + 10 reportés = 100",
                        "100 × 100 ÷ 100 = 100\u00a0%",
                        "des logements réalisés, et non de l’objectif : 35\u00a0%, au moins 30\u00a0%",
                        "des logements réalisés, et non de l’objectif : inconnue, au plus 20\u00a0%");
        assertThat(etapes).extracting(Etape::article).containsOnly("art. L. 302-9-1 CCH", "art. L. 302-8, III CCH");
        assertThat(etapes).extracting(Etape::source).containsOnly("bilan.csv");
        assertThat(etapes).extracting(Etape::regles).containsExactly(null, null, "RS-3DS", "RS-3DS");
        assertThat(etapes).extracting(Etape::valeur).containsExactly("100", "100\u00a0%", "35\u00a0%", "inconnue");
    }

    @Test
    @DisplayName("sans objectif, sans règles ou sans logement, les étapes se taisent sur ce qui n’est pas jugé")
    void etapesCourtes() {
        assertThat(new BilanTriennal(0, new Realisation(0, 0, null, null), LOI_3DS, null, "f").etapes())
                .extracting(Etape::formule)
                .containsExactly("financés ou conventionnés sur la période : 0");
        assertThat(new BilanTriennal(10, new Realisation(5, 0, null, null), null, null, "f").etapes())
                .hasSize(2);
        assertThat(new BilanTriennal(0, new Realisation(5, 0, BigDecimal.TEN, BigDecimal.TEN), LOI_3DS, null, "f")
                        .etapes())
                .hasSize(3);
    }

    @Test
    @DisplayName("des nombres donnent des parts arrondies contre la commune : la comparaison reste exacte")
    void nombres() {
        assertThat(Realisation.de(200, 60, 55))
                .isEqualTo(new Realisation(200, 0, new BigDecimal("30.00"), new BigDecimal("27.50")));
        // 29.996 % would be published as 30 %
        assertThat(Realisation.de(50_007, 15_000, 15_003).partPlai()).isEqualByComparingTo("29.99");
        assertThat(Realisation.de(50_007, 15_000, 15_003).partPls()).isEqualByComparingTo("30.01");
        assertThat(Realisation.de(0, 0, 0)).isEqualTo(new Realisation(0, 0, null, null));
        assertThat(Realisation.de(10, 4, 6).total()).isEqualTo(10);
    }

    @Test
    @DisplayName("des nombres impossibles sont refusés")
    void impossibles() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Realisation(-1, 0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Realisation(0, -1, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Realisation.de(10, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Realisation.de(10, -1, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Realisation.de(10, 1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilanTriennal(-1, new Realisation(0, 0, null, null), null, null, "f"));
    }
}
