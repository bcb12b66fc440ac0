package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BaseH2
@Transactional
@EnTantQue(role = Role.DDT, territoire = "01")
@DisplayName("Exporter la liste des communes")
class ExporterLesCommunesTest {

    private static final List<ColonneExport> COLONNES = List.of(
            ColonneExport.NOM, ColonneExport.CODE, ColonneExport.TAUX, ColonneExport.MANQUANTS, ColonneExport.STATUT);
    private static final CritereCommunes AIN = new CritereCommunes(null, "01", null, Set.of());

    @Autowired
    ExportCommunes exports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void communes() {
        jdbc.sql("delete from situation_commune").update();
        InventairesDeTest essai = new InventairesDeTest(jdbc);
        essai.stocker(
                "01322",
                "=1+1",
                "01",
                UneLigne.du(Source.NATIONAL, 2024)
                        .lls(322)
                        .taux("16.47")
                        .rpEstime(1955, 1955)
                        .cible(25));
        essai.stocker(
                "01427",
                "Trévoux",
                "01",
                UneLigne.du(Source.NATIONAL, 2024)
                        .lls(900)
                        .taux("26.10")
                        .rpEstime(3080, 3480)
                        .cible(25));
        essai.stocker("74010", "Annecy", "74", UneLigne.du(Source.NATIONAL, 2024));
    }

    @Test
    @DisplayName("en CSV : les lignes du filtre, les colonnes demandées, l’ordre de l’écran, aucune formule vivante")
    void csv() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        exports.csv(AIN, Tri.TAUX, false, COLONNES, sortie);
        assertThat(sortie.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFCommune;Code INSEE;Taux (%);Logements manquants;Statut",
                        "Trévoux;01427;26,10;entre −130 et −30;Conforme", "'=1+1;01322;16,47;167;Déficitaire");
    }

    @Test
    @DisplayName("en XLSX : cellules typées, codes en texte, nombres en nombres")
    void xlsx() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        exports.xlsx(AIN, Tri.TAUX, true, COLONNES, sortie);
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(sortie.toByteArray()))) {
            List<Row> lignes = classeur.getFirstSheet().read();
            assertThat(lignes).hasSize(3);
            Row premiere = lignes.get(1);
            assertThat(premiere.getCellText(0)).isEqualTo("=1+1");
            assertThat(premiere.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(premiere.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(premiere.getCellText(1)).isEqualTo("01322");
            assertThat(premiere.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("16.47");
            assertThat(premiere.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("167");
        }
    }
}
