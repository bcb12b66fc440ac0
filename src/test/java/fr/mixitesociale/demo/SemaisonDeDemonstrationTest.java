package fr.mixitesociale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.essai.Demonstration;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Demonstration
@DisplayName("La démonstration est en place avant la première visite")
class SemaisonDeDemonstrationTest {

    @Autowired
    Systeme systeme;

    private static final List<String> TABLES = List.of(
            "compte",
            "fichier_importe",
            "inventaire",
            "bilan_periode",
            "situation_commune",
            "annotation_courbe",
            "anomalie_import");

    @Autowired
    SemaisonDeDemonstration semaison;

    @Autowired
    FicheConsultation fiches;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("les trois fichiers inventés sont importés sans une anomalie, sous un nom qui dit qu’ils le sont")
    void fichiers() {
        var fichiers = jdbc.queryForList(
                "select * from fichier_importe where nom like 'démonstration — %' order by lignes_lues desc");

        assertThat(fichiers).hasSize(3);
        assertThat(fichiers.getFirst().get("LIGNES_ENREGISTREES")).isEqualTo(318);
        assertThat(fichiers).extracting(f -> f.get("LIGNES_REJETEES")).containsOnly(0);
        assertThat(fichiers).extracting(f -> f.get("IMPORTE_PAR")).containsOnly(Systeme.IDENTIFIANT);
        assertThat(jdbc.queryForList("select message from anomalie_import where code_insee like '00%'", String.class))
                .isEmpty();
    }

    @Test
    @DisplayName("chaque commune a le statut de sa situation")
    void statuts() {
        assertThat(Stream.of("00001", "00002", "00003", "00004", "00005", "00007", "00008", "00041", "00101", "00122")
                        .map(code -> jdbc.queryForObject(
                                "select statut from situation_commune where code_insee = ?", String.class, code)))
                .containsExactly(
                        "CARENCEE",
                        "DEFICITAIRE",
                        "CONFORME",
                        "DEFICITAIRE",
                        "CARENCEE",
                        "DEFICITAIRE",
                        "EXEMPTEE",
                        "DEFICITAIRE",
                        "DEFICITAIRE",
                        "CARENCEE");
    }

    @Test
    @DisplayName("la fiche d’Aubrac-sur-Mirande a vingt ans de courbe, quatre bilans et trois annotations")
    void aubrac() {
        FicheCommune fiche = fiche("00001");

        assertThat(fiche.inventaires()).hasSize(20);
        InventaireAnnuel dernier = fiche.inventaires().getLast();
        assertThat(dernier.taux()).isEqualByComparingTo("16.47");
        assertThat(dernier.source()).isEqualTo(Source.NOTIFIE);
        assertThat(dernier.objectifNotifie()).isEqualTo(227);
        assertThat(fiche.annotations()).hasSize(3);
        assertThat(jdbc.queryForObject("select count(*) from bilan_periode where code_insee = '00001'", Integer.class))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("les résidences principales de Villers-Confluent sont estimées, Œuilly-les-Vignes a un trou")
    void estimations() {
        InventaireAnnuel dernier = fiche("00123").inventaires().getLast();
        assertThat(dernier.rp()).isNull();
        assertThat(dernier.rpEstime()).isNotNull();
        assertThat(dernier.rpEstime().min()).isLessThanOrEqualTo(6_890);
        assertThat(dernier.rpEstime().max()).isGreaterThanOrEqualTo(6_890);
        assertThat(fiche("00009").inventaires())
                .extracting(InventaireAnnuel::annee)
                .hasSize(18)
                .doesNotContain(2011, 2012);
    }

    @Test
    @DisplayName("un second démarrage ne sème rien")
    void secondDemarrage() {
        List<Integer> avant = comptages();

        systeme.executer(semaison::semer);

        assertThat(comptages()).isEqualTo(avant);
    }

    private FicheCommune fiche(String code) {
        return systeme.obtenir(() -> fiches.fiche(new CodeInsee(code)).orElseThrow());
    }

    private List<Integer> comptages() {
        return TABLES.stream()
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }
}
