package fr.mixitesociale.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Le référentiel national 2026")
class ReferentielNationalTest {

    private static final Siren METROPOLE_DU_GRAND_PARIS = new Siren("200054781");

    private final Referentiel referentiel = Referentiels.national();

    @Test
    @DisplayName("compte 34 969 communes actuelles : 34 746 en métropole, 129 dans les DROM, 94 dans les COM")
    void communes() {
        assertThat(referentiel.communes())
                .hasSize(34_969)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(parPrefixe("971", "972", "973", "974", "976")).isEqualTo(129);
        assertThat(parPrefixe("975", "977", "978", "98")).isEqualTo(94);
    }

    @Test
    @DisplayName("compte 1 255 EPCI à fiscalité propre dont la Métropole de Lyon, 11 EPT et 45 arrondissements")
    void groupements() {
        assertThat(referentiel.epci())
                .hasSize(1_255)
                .extracting(Epci::nature)
                .doesNotContain(Epci.Nature.EPT)
                .containsOnlyOnce(Epci.Nature.MET69);
        assertThat(referentiel.ept()).hasSize(11).extracting(Epci::nature).containsOnly(Epci.Nature.EPT);
        assertThat(List.of("75056", "69123", "13055"))
                .extracting(
                        code -> referentiel.arrondissements(new CodeInsee(code)).size())
                .containsExactly(20, 9, 16);
        assertThat(referentiel.departements()).hasSize(109);
        assertThat(referentiel.region("84"))
                .hasValueSatisfying(region -> assertThat(region.nom()).isEqualTo("Auvergne-Rhône-Alpes"));
    }

    @Test
    @DisplayName("rattache 34 871 communes à un EPCI ; quatre îles et les COM n’en ont pas")
    void rattachements() {
        assertThat(referentiel.epci().stream().mapToInt(e -> e.membres().size()).sum())
                .isEqualTo(34_871);
        assertThat(referentiel.communes())
                .filteredOn(c -> c.epci() == null)
                .hasSize(98)
                .extracting(Commune::nom)
                .contains("Île-de-Bréhat", "Île-de-Sein", "Ouessant", "L'Île-d'Yeu", "Saint-Martin");
        assertThat(referentiel.communes())
                .filteredOn(c -> c.epci() != null)
                .allSatisfy(commune -> assertThat(
                                referentiel.epci(commune.epci()).orElseThrow().membres())
                        .contains(commune.code()));
    }

    @Test
    @DisplayName("place les 129 communes des EPT dans la Métropole du Grand Paris, et Paris dans aucun EPT")
    void etablissementsPublicsTerritoriaux() {
        Set<CodeInsee> desEpt = referentiel.ept().stream()
                .flatMap(ept -> ept.membres().stream())
                .collect(Collectors.toSet());
        Set<CodeInsee> deLaMetropole = new HashSet<>(
                referentiel.epci(METROPOLE_DU_GRAND_PARIS).orElseThrow().membres());

        assertThat(deLaMetropole).hasSize(130).containsAll(desEpt);
        assertThat(desEpt).hasSize(129);
        deLaMetropole.removeAll(desEpt);
        assertThat(deLaMetropole).containsExactly(new CodeInsee("75056"));
        // Saint-Denis has no SIREN among the members of its EPT in the package
        assertThat(commune("93066").ept()).isEqualTo(new Siren("200057867"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"49069,49126", "69159,69114", "27093,27090", "62807,62757", "71265,71204", "74181,74112", "91182,91228"
    })
    @DisplayName("mène un ancien code à la commune actuelle")
    void anciensCodes(String ancien, String actuel) {
        assertThat(referentiel.commune(new CodeInsee(ancien))).isEmpty();
        assertThat(referentiel.communeSuccesseur(new CodeInsee(ancien))).hasValue(commune(actuel));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01015", "49126", "75056", "00001", "99999"})
    @DisplayName("ne tient pour ancien ni un code actuel, même partagé avec une déléguée, ni un code inconnu")
    void pasAnciens(String code) {
        assertThat(referentiel.communeSuccesseur(new CodeInsee(code))).isEmpty();
    }

    @Test
    @DisplayName("n’a aucun ancien code qui soit aussi un code actuel")
    void anciensJamaisActuels() {
        assertThat(referentiel.communes())
                .flatExtracting(Commune::anciensCodes)
                .hasSize(4_240)
                .doesNotHaveDuplicates()
                .noneMatch(code -> referentiel.commune(code).isPresent());
    }

    @Test
    @DisplayName("connaît population, codes postaux et département, Corse et outre-mer compris")
    void fiches() {
        assertThat(commune("75056").population()).isEqualTo(2_103_778);
        assertThat(commune("75056").codesPostaux()).hasSize(21).contains("75116");
        assertThat(commune("2A004"))
                .extracting(Commune::nom, Commune::departement, Commune::region)
                .containsExactly("Ajaccio", "2A", "94");
        assertThat(commune("97411"))
                .extracting(Commune::nom, Commune::departement, Commune::region)
                .containsExactly("Saint-Denis", "974", "04");
        assertThat(commune("01001").siren()).isEqualTo(new Siren("210100012"));
        assertThat(referentiel.communesDuDepartement("974")).hasSize(24);
        assertThat(referentiel.communesDuDepartement("97")).isEmpty();
    }

    @Test
    @DisplayName("dit son millésime et ses licences")
    void millesime() {
        assertThat(referentiel.millesime().annee()).isEqualTo(2026);
        assertThat(referentiel.millesime().paquet()).isEqualTo("@etalab/decoupage-administratif@6.0.0");
        assertThat(referentiel.millesime().licence()).contains("Licence Ouverte 2.0", "MIT");
    }

    private Commune commune(String code) {
        return referentiel.commune(new CodeInsee(code)).orElseThrow();
    }

    private long parPrefixe(String... prefixes) {
        return referentiel.communes().stream()
                .filter(c -> Set.of(prefixes).stream()
                        .anyMatch(p -> c.code().valeur().startsWith(p)))
                .count();
    }
}
