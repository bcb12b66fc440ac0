package fr.mixitesociale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Arrondissement;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import fr.mixitesociale.territoire.Referentiels;
import fr.mixitesociale.territoire.SourceTerritoire.Lot;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le territoire de démonstration")
class TerritoireDeDemonstrationTest {

    private final TerritoireDeDemonstration source = new TerritoireDeDemonstration();
    private final Lot lot = source.lire();
    private final Referentiel referentiel = Referentiels.avec(source);

    @Test
    @DisplayName("tient dans les codes 00xxx, que le COG laisse libres")
    void codes() {
        assertThat(lot.communes()).hasSize(18).allSatisfy(c -> {
            assertThat(c.code().valeur()).startsWith("00");
            assertThat(c.departement()).isEqualTo("00");
        });
        assertThat(lot.arrondissements()).allMatch(a -> a.code().valeur().startsWith("00"));
        assertThat(Referentiels.national().communesDuDepartement("00")).isEmpty();
    }

    @Test
    @DisplayName("porte des SIREN inventés à clé de Luhn juste, pris par personne")
    void siren() {
        List<String> siren = new java.util.ArrayList<>();
        lot.communes().forEach(c -> siren.add(String.valueOf(c.siren())));
        lot.epci().forEach(e -> siren.add(e.siren().valeur()));

        assertThat(siren).hasSize(22).doesNotHaveDuplicates().allMatch(TerritoireDeDemonstrationTest::cleJuste);
        assertThat(Referentiels.national().communes())
                .noneMatch(c -> c.siren() != null && siren.contains(c.siren().valeur()));
        assertThat(Referentiels.national().epci())
                .noneMatch(e -> siren.contains(e.siren().valeur()));
    }

    @Test
    @DisplayName("s’ajoute au référentiel national sans s’y heurter")
    void fusion() {
        assertThat(referentiel.communes()).hasSize(34_969 + 18);
        assertThat(referentiel.departement("00"))
                .hasValueSatisfying(d -> assertThat(d.nom()).isEqualTo("Mirande"));
        assertThat(referentiel.region("00")).isPresent();
        assertThat(referentiel.chercher("aubrac mirande", 5))
                .extracting(Commune::code)
                .startsWith(Demonstration.AUBRAC_SUR_MIRANDE);
        assertThat(referentiel.chercher("oeuilly les vignes", 5))
                .extracting(Commune::nom)
                .startsWith("Œuilly-les-Vignes");
    }

    @Test
    @DisplayName("a deux CA, une métropole, un EPT de quatre communes et une commune à arrondissements hors de l’EPT")
    void groupements() {
        assertThat(lot.epci())
                .extracting(Epci::nature)
                .containsExactlyInAnyOrder(Epci.Nature.CA, Epci.Nature.CA, Epci.Nature.METRO, Epci.Nature.EPT);
        Epci ept = referentiel.epci(Demonstration.PLAINE_DE_SEUGE).orElseThrow();
        Epci metropole = referentiel.epci(Demonstration.METROPOLE_DU_CONFLUENT).orElseThrow();
        assertThat(ept.membres()).hasSize(4);
        assertThat(metropole.membres()).hasSize(5).containsAll(ept.membres());
        CodeInsee grandval = new CodeInsee("00101");
        assertThat(ept.membres()).doesNotContain(grandval);
        assertThat(referentiel.arrondissements(grandval)).hasSize(4);
        assertThat(referentiel.arrondissements(grandval).stream()
                        .mapToInt(Arrondissement::population)
                        .sum())
                .isEqualTo(referentiel.commune(grandval).orElseThrow().population());
    }

    @Test
    @DisplayName("a des EPCI à PLH exécutoire et un sans")
    void plh() {
        List<String> depuis = TableDeDemonstration.lire("groupements.csv", g -> g.getField("plh_executoire_depuis"));
        assertThat(depuis).anyMatch(String::isEmpty).anyMatch(date -> date.matches("20\\d\\d-\\d\\d-\\d\\d"));
    }

    private static boolean cleJuste(String siren) {
        int somme = IntStream.range(0, 9)
                .map(i -> (siren.charAt(i) - '0') * (1 + i % 2))
                .map(n -> n > 9 ? n - 9 : n)
                .sum();
        return siren.length() == 9 && somme % 10 == 0;
    }
}
