package fr.mixitesociale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.demo.generation.GenerateDemonstration;
import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.TauxLogementSocial;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les inventaires inventés")
class InventairesInventesTest {

    private final List<Ligne> lignes = TableDeDemonstration.lire("inventaires.csv", Ligne::new);
    private final Map<String, TreeMap<Integer, Ligne>> parCommune = lignes.stream()
            .collect(Collectors.groupingBy(
                    Ligne::code, Collectors.toMap(Ligne::annee, Function.identity(), (a, _) -> a, TreeMap::new)));

    @Test
    @DisplayName("sont exactement ceux que le programme écrit")
    void regeneres() throws IOException {
        for (Map.Entry<String, byte[]> fichier :
                GenerateDemonstration.fichiers().entrySet()) {
            assertThat(TableDeDemonstration.octets(fichier.getKey()))
                    .as(fichier.getKey())
                    .isEqualTo(fichier.getValue());
        }
    }

    @Test
    @DisplayName("vont de 2006 à 2025 pour toute commune soumise, sauf les trous voulus")
    void annees() {
        List<Integer> toutes = IntStream.rangeClosed(2006, 2025).boxed().toList();
        assertThat(parCommune).hasSize(17).doesNotContainKey("00010");
        parCommune.forEach((code, annees) -> {
            switch (code) {
                case "00007" -> assertThat(annees.keySet()).containsExactly(2023, 2024, 2025);
                case "00009" -> assertThat(annees.keySet()).hasSize(17).doesNotContain(2011, 2012, 2024);
                case "00123" -> assertThat(annees.keySet()).hasSize(18).doesNotContain(2024, 2025);
                default -> assertThat(annees.keySet()).as(code).containsExactlyElementsOf(toutes);
            }
        });
    }

    @Test
    @DisplayName("sont ceux d’Aubrac-sur-Mirande au 1er janvier 2025 : 16,47 %, 687 manquants, objectif 227, carencée")
    void aubrac() {
        Ligne ligne = ligne("00001", 2025);
        assertThat(ligne.entier("rp")).isEqualTo(8_052);
        assertThat(ligne.entier("lls_total")).isEqualTo(1_326);
        assertThat(ligne.taux()).isEqualByComparingTo("16.47");
        assertThat(ligne.taux().subtract(ligne("00001", 2024).taux())).isEqualByComparingTo("0.62");
        assertThat(ligne.texte("deficit_notifie")).isEqualTo("687");
        assertThat(ligne.texte("objectif_legal_notifie")).isEqualTo("227");
        assertThat(ligne.texte("carencee")).isEqualTo("1");
    }

    @Test
    @DisplayName("se tiennent : catégories, déficit et objectif notifiés se recalculent")
    void coherents() {
        int notifiees = 0;
        for (Ligne ligne : lignes) {
            assertThat(ligne.taux()).as(ligne.toString()).isBetween(BigDecimal.ONE, new BigDecimal("60"));
            assertThat(ligne.sommeDesCategories()).as(ligne.toString()).isIn(0, ligne.entier("lls_total"));
            if (ligne.texte("deficit_notifie").isEmpty()) {
                continue;
            }
            notifiees++;
            assertThat(ligne.texte("deficit_notifie")).as(ligne.toString()).isEqualTo(arrondi(ligne.deficit()));
            assertThat(ligne.texte("objectif_legal_notifie"))
                    .as(ligne.toString())
                    .isEqualTo(arrondi(ligne.deficit().multiply(ligne.part())));
        }
        assertThat(notifiees).isGreaterThan(40);
    }

    @Test
    @DisplayName("ont des bilans dont l’objectif est celui notifié à l’inventaire de base")
    void bilans() {
        int lus = 0;
        for (TreeMap<Integer, Ligne> annees : parCommune.values()) {
            Ligne derniere = annees.lastEntry().getValue();
            for (int debut : List.of(2014, 2017, 2020, 2023)) {
                String objectif = derniere.texte("objectif_%d_%d".formatted(debut, debut + 2));
                if (objectif.isEmpty()) {
                    continue;
                }
                lus++;
                Ligne base = annees.get(Math.max(debut - 1, annees.firstKey()));
                assertThat(objectif).isEqualTo(arrondi(base.deficit().multiply(base.part())));
                assertThat(derniere.entier("realise_%d_%d".formatted(debut, debut + 2)))
                        .isNotNegative();
            }
        }
        assertThat(lus).isGreaterThan(40);
    }

    @Test
    @DisplayName("couvrent chaque situation de droit au dernier inventaire")
    void situations() {
        assertThat(ecart("00001")).isGreaterThan(new BigDecimal("4"));
        assertThat(ecart("00002")).isBetween(new BigDecimal("2"), new BigDecimal("4"));
        assertThat(ecart("00041")).isEqualByComparingTo("4");
        assertThat(ecart("00004")).isBetween(new BigDecimal("0.01"), new BigDecimal("1.99"));
        assertThat(ecart("00003")).isNegative();
        assertThat(ligne("00007", 2025).texte("regime")).isEqualTo("VIII");
        assertThat(ligne("00008", 2025).texte("exemptee")).isEqualTo("1");
        assertThat(ligne("00008", 2025).texte("motif_exemption")).isNotEmpty();
        assertThat(ligne("00005", 2025).texte("majoration_pct")).isEqualTo("200");
        // overtaken: more dwellings, lower rate
        assertThat(ligne("00006", 2025).entier("lls_total"))
                .isGreaterThan(ligne("00006", 2006).entier("lls_total"));
        assertThat(ligne("00006", 2025).taux()).isLessThan(ligne("00006", 2006).taux());
        // a step: half the growth of twenty years in one
        assertThat(ligne("00004", 2019).entier("lls_total")
                        - ligne("00004", 2018).entier("lls_total"))
                .isGreaterThan(200);
    }

    private Ligne ligne(String code, int annee) {
        return parCommune.get(code).get(annee);
    }

    private BigDecimal ecart(String code) {
        Ligne ligne = parCommune.get(code).lastEntry().getValue();
        return ligne.ecart();
    }

    private static String arrondi(BigDecimal valeur) {
        return valeur.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private record Ligne(NamedCsvRecord champs) {

        private static final List<String> CATEGORIES = List.of(
                "lls_hlm",
                "lls_sem_autres_conv",
                "lls_prive_anah",
                "lls_psla",
                "lls_brs",
                "lls_convention_echue",
                "lls_vendus",
                "lls_autres");

        String texte(String colonne) {
            return champs.getField(colonne);
        }

        int entier(String colonne) {
            return texte(colonne).isEmpty() ? 0 : Integer.parseInt(texte(colonne));
        }

        String code() {
            return texte("code_insee");
        }

        int annee() {
            return Integer.parseInt(texte("date_inventaire").substring(0, 4));
        }

        BigDecimal taux() {
            return TauxLogementSocial.calculer(entier("lls_total"), entier("rp"), "")
                    .valeur();
        }

        BigDecimal deficit() {
            return Deficit.exact(new BigDecimal(texte("taux_cible_pct")), entier("lls_total"), entier("rp"));
        }

        BigDecimal ecart() {
            return deficit()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(entier("rp")), 6, RoundingMode.HALF_UP);
        }

        /** 25, 33 and 50 % of three periods under the loi of 2013, then art. L. 302-8, VII and VIII CCH. */
        BigDecimal part() {
            if (code().equals("00007")) {
                return new BigDecimal(annee() == 2025 ? "0.15" : "0.10");
            }
            return switch (annee()) {
                case 2013 -> new BigDecimal("0.25");
                case 2016 -> new BigDecimal("0.33");
                case 2019 -> new BigDecimal("0.50");
                default ->
                    ecart().compareTo(BigDecimal.valueOf(4)) > 0
                            ? new BigDecimal("0.33")
                            : ecart().compareTo(BigDecimal.TWO) < 0 ? BigDecimal.ONE : new BigDecimal("0.50");
            };
        }

        int sommeDesCategories() {
            return CATEGORIES.stream().mapToInt(this::entier).sum()
                    + entier("lls_foyers_lits") / 3
                    + entier("lls_chrs_cada_places") / 3;
        }

        @Override
        public String toString() {
            return code() + " " + annee();
        }
    }
}
