package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.BaseH2;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@BaseH2
@Import(CompteurSql.class)
@DisplayName("Lire et exporter une longue liste de projets")
class GrandesListesTest {

    private static final List<ColonneProjet> COLONNES =
            List.of(ColonneProjet.NOM, ColonneProjet.ADRESSE, ColonneProjet.LLS, ColonneProjet.NON_VENTILE);
    private static final List<String> HOSTILES = List.of(
            "=1+1",
            "+33 6 00",
            "-2+3",
            "@SUM(A1)",
            "\t=cmd",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=1>",
            "'; drop table projet; --",
            "{{7*7}}",
            "%s%n",
            "\u202Eexe.txt",
            "=HYPERLINK(\"http://x\")");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    ExportProjets export;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcTemplate jdbc;

    UnContrat contrat;

    @BeforeEach
    void contrat() {
        contrat = UnContrat.enVigueur(contexte);
    }

    @Test
    @DisplayName(
            "2 000 projets : une page, un tri, un filtre et les totaux restent à deux ordres SQL chacun, trois avec les propositions de la page")
    void deuxMille() {
        DeuxMilleProjets.semer(jdbc, contrat.id(), contrat.commune(), 2_000);
        contrat.enTantQueCommune(() -> {
            // the frame of the contract is read once, then kept
            consultation.droits(contrat.id());
            for (OrdreProjets ordre : List.of(
                    OrdreProjets.DE_LA_LISTE,
                    new OrdreProjets(ColonneProjet.NON_VENTILE, false),
                    new OrdreProjets(ColonneProjet.NOM, true))) {
                compteur.remettreAZero();
                assertThat(consultation.page(contrat.id(), CritereProjets.TOUS, ordre, 1_950, 100))
                        .hasSize(50);
                assertThat(compteur.ordres()).as(compteur.textes().toString()).isLessThanOrEqualTo(3);
            }
            compteur.remettreAZero();
            TotauxProjets totaux = consultation.totaux(contrat.id(), CritereProjets.TOUS);
            assertThat(compteur.ordres()).isLessThanOrEqualTo(2);
            assertThat(totaux.nombre()).isEqualTo(2_000);
            assertThat(totaux.somme(ColonneProjet.LLS)
                            - Stream.of(ColonneProjet.PLAI, ColonneProjet.PLUS, ColonneProjet.PLS)
                                    .mapToInt(totaux::somme)
                                    .sum())
                    .isEqualTo(totaux.somme(ColonneProjet.NON_VENTILE));
            compteur.remettreAZero();
            var groupes = consultation.groupes(contrat.id(), CritereProjets.TOUS, GroupeProjets.LISTE);
            assertThat(compteur.ordres()).isLessThanOrEqualTo(2);
            assertThat(groupes).hasSize(2);
            assertThat(groupes.getLast().debut()).isEqualTo(groupes.getFirst().nombre());
            assertThat(consultation
                            .page(
                                    contrat.id(),
                                    CritereProjets.TOUS,
                                    OrdreProjets.DE_LA_LISTE.groupe(GroupeProjets.LISTE),
                                    groupes.getLast().debut(),
                                    1)
                            .getFirst()
                            .valeur(ChampProjet.LISTE))
                    .isEqualTo("VIVIER");
            assertThat(consultation.page(contrat.id(), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, 0, 1_000_000_000))
                    .hasSize(ProjetsConsultation.LIMITE);
            return "";
        });
    }

    @Test
    @DisplayName("la recherche ignore les accents, tous les mots comptent ; les filtres s’ajoutent")
    void filtres() {
        ajouter("Îlot des Œillets", "12 rue Émile-Zola");
        ajouter("Îlot du Port", "Quai");
        contrat.enTantQueCommune(() -> {
            assertThat(noms("oeillets zola")).containsExactly("Îlot des Œillets");
            assertThat(noms("ilot")).hasSize(2);
            assertThat(noms("ilot%")).hasSize(2);
            assertThat(noms("zzz")).isEmpty();
            return "";
        });
    }

    @Test
    @DisplayName("aucun texte n’exécute quoi que ce soit : typé en XLSX, désarmé en CSV, tel quel à la lecture")
    void injection() throws IOException {
        HOSTILES.forEach(texte -> ajouter(texte, texte));
        List<String> lus = contrat.enTantQueCommune(() -> noms(null));
        assertThat(lus).hasSize(HOSTILES.size()).contains("=1+1", "<script>alert(1)</script>");
        String csv = contrat.enTantQueCommune(() -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            export.csv(contrat.id(), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, COLONNES, sortie);
            return sortie.toString(StandardCharsets.UTF_8);
        });
        assertThat(csv.split("\r\n")[0])
                .isEqualTo("\uFEFFOpération ou site;Adresse;Logements locatifs sociaux (LLS);LLS non ventilés");
        assertThat(csv.lines().skip(1)).noneMatch(ligne -> ligne.matches("^\"?[=+@\\t-].*|.*;\"?[=+@\\t-].*"));
        byte[] xlsx = contrat.enTantQueCommune(() -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            export.xlsx(contrat.id(), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, COLONNES, sortie);
            return sortie.toByteArray();
        });
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> lignes = classeur.getFirstSheet().read();
            assertThat(lignes).hasSize(HOSTILES.size() + 1);
            assertThat(lignes.stream().skip(1))
                    .allMatch(ligne -> ligne.getCell(0).getType() == CellType.STRING
                            && ligne.getCell(1).getType() == CellType.STRING);
            assertThat(lignes.get(1).getCellText(0)).isEqualTo("=1+1");
        }
    }

    private UUID ajouter(String nom, String adresse) {
        return contrat.enTantQueCommune(() -> service.ajouter(
                contrat.id(),
                new NouveauProjet(contrat.commune(), Map.of(ChampProjet.NOM, nom, ChampProjet.ADRESSE, adresse))));
    }

    private List<String> noms(String recherche) {
        return consultation
                .page(contrat.id(), CritereProjets.TOUS.avecRecherche(recherche), OrdreProjets.DE_LA_LISTE, 0, 100)
                .stream()
                .map(Projet::nom)
                .toList();
    }
}
