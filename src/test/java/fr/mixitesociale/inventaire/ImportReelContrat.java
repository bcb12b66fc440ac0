package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.inventaire.Anomalie.Nature;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real files, where they are present: the figures of their description must come out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ImportReelContrat {

    @Autowired
    Systeme systeme;

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    @DisplayName("le fichier national 2025 : 2 196 communes, ses bizarreries comptées")
    void national() {
        RapportImport rapport = importer(DonneesReelles.NATIONAL_2025);

        assertThat(rapport.anneeInventaire()).isEqualTo(2024);
        assertThat(rapport.lignesLues()).isEqualTo(2196);
        assertThat(rapport.lignesEnregistrees()).isEqualTo(2196);
        assertThat(rapport.lignesRejetees()).isZero();
        assertThat(parNature(rapport))
                .isEqualTo(Map.of(
                        Nature.TAUX_NON_NUMERIQUE, 113L,
                        Nature.LLS_NON_NUMERIQUE, 108L,
                        Nature.CODE_ANCIEN, 2L,
                        Nature.TAUX_ABERRANT, 2L,
                        Nature.DEFICIT_INCOHERENT, 9L,
                        Nature.RP_INTROUVABLE, 23L));
    }

    @Test
    @Order(2)
    @DisplayName("le même fichier une seconde fois : rien n’est enregistré")
    void encore() {
        RapportImport rapport = importer(DonneesReelles.NATIONAL_2025);

        assertThat(rapport.dejaImporte()).isTrue();
        assertThat(rapport.lignesEnregistrees()).isZero();
        assertThat(rapport.anomalies()).hasSize(257);
    }

    @Test
    @Order(3)
    @DisplayName("Reyrieux : 322 logements, 16,47 %, cible 25 %, carencée, 1 955 résidences principales estimées")
    void reyrieux() {
        DonneesReelles.lire(DonneesReelles.NATIONAL_2025);
        Map<String, Object> ligne = jdbc.sql(
                        "select lls, taux_publie, taux_cible, carencee, rp_min, rp_max, prelevement_net from inventaire"
                                + " where code_insee = '01322' and annee = 2024 and source = 'NATIONAL'")
                .query()
                .singleRow();
        assertThat(ligne.values().stream().map(String::valueOf))
                .containsExactly("322", "16.47", "25.00", "true", "1955", "1955", "46559.19");
        assertThat(jdbc.sql("select statut from situation_commune where code_insee = '01322'")
                        .query(String.class)
                        .single())
                .isEqualTo("CARENCEE");
    }

    @Test
    @Order(4)
    @DisplayName("l’historique : 41 819 lignes, chacune enregistrée ou rejetée avec sa raison")
    void histoire() {
        RapportImport rapport = importer(DonneesReelles.HISTOIRE);

        assertThat(rapport.nature()).isEqualTo(NatureFichier.TIERS);
        assertThat(rapport.anneeInventaire()).isNull();
        assertThat(rapport.annees()).hasSize(19).startsWith(2003).endsWith(2021);
        assertThat(rapport.lignesLues()).isEqualTo(41_819);
        assertThat(rapport.lignesEnregistrees() + rapport.lignesRejetees()).isEqualTo(41_819);
        // 22 former codes stand beside the commune that took them over: 406 lines would count it twice
        assertThat(parNature(rapport))
                .isEqualTo(Map.of(
                        Nature.LIGNE_EN_DOUBLE, 406L,
                        Nature.RP_NUL, 36L,
                        Nature.LLS_SUPERIEUR_RP, 5L,
                        Nature.LLS_EGAL_RP, 1_349L));
        assertThat(rapport.lignesRejetees()).isEqualTo(447);
    }

    private RapportImport importer(String nom) {
        byte[] contenu = DonneesReelles.lire(nom);
        return systeme.obtenir(() -> imports.importer(nom, contenu, Progres.SILENCIEUX));
    }

    private static Map<Nature, Long> parNature(RapportImport rapport) {
        return rapport.anomalies().stream().collect(Collectors.groupingBy(Anomalie::nature, Collectors.counting()));
    }
}
