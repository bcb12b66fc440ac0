package fr.mixitesociale.inventaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.EnTantQue;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Imports against a database: the same on H2 and on PostgreSQL. */
abstract class ImportContrat {

    @Autowired
    Systeme systeme;

    private static final String NATIONAL = """
            Code_INSEE_commune;Nombre_lls_Inventaire_au_01_01_%1$d;Taux_SRU_au_01_01_%1$d;Taux_cible_commune;\
            commune_deficitaire;Commune_carencee;Commune_exemptee_2023_2025
            %2$s
            """;
    private static final String COMPLEMENT = """
            code_insee;date_inventaire;rp;taux_cible_pct;lls_total;deficit_notifie;objectif_2020_2022
            %s
            """;

    @Autowired
    ImportService imports;

    @Autowired
    ImportsConsultation passes;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void vider() {
        List.of("anomalie_import", "bilan_periode", "inventaire", "fichier_importe", "situation_commune")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    @DisplayName("le même fichier deux fois : la seconde n’enregistre rien et rend le même rapport")
    void deuxFois() {
        byte[] fichier = national(2024, "01322;322;16,47%;25%;1;1;0", "05061;NC;>25%;20%;0;0;0");

        RapportImport premier = importer(fichier);
        RapportImport second = importer(fichier);

        assertThat(premier.lignesEnregistrees()).isEqualTo(2);
        assertThat(premier.dejaImporte()).isFalse();
        assertThat(second.lignesEnregistrees()).isZero();
        assertThat(second.dejaImporte()).isTrue();
        assertThat(second.fichier()).isEqualTo(premier.fichier());
        assertThat(second.anomalies()).isEqualTo(premier.anomalies()).hasSize(2);
        assertThat(compter("inventaire")).isEqualTo(2);
        assertThat(compter("fichier_importe")).isEqualTo(1);
    }

    @Test
    @DisplayName("un fichier refusé ne laisse rien")
    void refuse() {
        assertThatExceptionOfType(FichierRefuse.class)
                .isThrownBy(() -> importer(national(2024, "01322;322;16,47%;25%;1;1;0", "01427;x;1%;25%;0;0;0")));
        assertThat(compter("inventaire") + compter("fichier_importe") + compter("situation_commune"))
                .isZero();
    }

    @Test
    @DisplayName("un inventaire notifié l’emporte sur le fichier national, qui est gardé")
    void precedence() {
        importer(national(2024, "01322;322;16,47%;25%;1;1;0"));
        importer(complement("01322;2024-01-01;1960;25;330;160;120"));

        assertThat(situation("01322")).containsExactly("2024", "330", "1960", "NOTIFIE", "CARENCEE");
        assertThat(compter("inventaire")).isEqualTo(2);
        assertThat(compter("bilan_periode")).isEqualTo(1);
    }

    @Test
    @DisplayName("un fichier plus ancien est gardé, annoncé, et ne change pas la situation")
    void plusAncien() {
        importer(national(2024, "01322;322;16,47%;25%;1;1;0"));
        byte[] ancien = national(2023, "01322;310;16,00%;25%;1;1;0");

        ApercuImport apercu = systeme.obtenir(() -> imports.apercu("ancien.csv", ancien));
        assertThat(apercu.plusAncien()).isTrue();
        assertThat(apercu.nouvelles()).isEqualTo(1);
        assertThat(compter("inventaire")).isEqualTo(1);

        importer(ancien);
        assertThat(situation("01322")).startsWith("2024", "322");
        assertThat(compter("inventaire")).isEqualTo(2);
    }

    @Test
    @DisplayName("l’aperçu distingue ce qui est nouveau, différent et identique")
    void apercu() {
        importer(national(2024, "01322;322;16,47%;25%;1;1;0", "01427;804;26,10%;25%;0;0;0"));

        ApercuImport apercu = systeme.obtenir(() -> imports.apercu(
                "b.csv",
                national(
                        2024,
                        "01322;322;16,47%;25%;1;1;0",
                        "01427;805;26,10%;25%;0;0;0",
                        "05061;100;20,00%;20%;0;0;0")));

        assertThat(List.of(apercu.nouvelles(), apercu.differentes(), apercu.identiques()))
                .containsExactly(1, 1, 1);
        assertThat(apercu.plusAncien()).isFalse();
    }

    @Test
    @DisplayName("huit imports à la fois, dont quatre fois le même fichier : chacun entier, aucun deux fois")
    void ensemble() throws Exception {
        List<byte[]> fichiers = IntStream.range(0, 8)
                .mapToObj(i -> national(
                        2016 + i / 2 * 2, "01322;%d;16,47%%;25%%;1;1;0".formatted(322), "01427;804;26,10%;25%;0;0;0"))
                .toList();
        CountDownLatch depart = new CountDownLatch(1);
        try (ExecutorService fils = Executors.newFixedThreadPool(8)) {
            List<Future<RapportImport>> rapports = fichiers.stream()
                    .map(fichier -> fils.submit(() -> {
                        depart.await();
                        return importer(fichier);
                    }))
                    .toList();
            depart.countDown();
            int enregistrees = 0;
            for (Future<RapportImport> rapport : rapports) {
                enregistrees += rapport.get().lignesEnregistrees();
            }
            assertThat(enregistrees).isEqualTo(8);
        }
        assertThat(compter("inventaire")).isEqualTo(8);
        assertThat(compter("fichier_importe")).isEqualTo(4);
        assertThat(situation("01322")).startsWith("2022", "322");
    }

    @Test
    @DisplayName("les imports passés et leurs anomalies se lisent page par page")
    void passes() {
        RapportImport rapport = importer(national(2024, "01322;NC;>25%;25%;1;1;0", "01427;NC;>25%;25%;0;0;0"));

        systeme.executer(() -> {
            assertThat(passes.compter()).isEqualTo(1);
            ImportPasse passe = passes.imports(0, 10).getFirst();
            assertThat(passe.anomalies()).isEqualTo(4);
            assertThat(passe.annees()).containsExactly(2024);
            assertThat(passe.importePar()).isEqualTo(Systeme.IDENTIFIANT);
            assertThat(passes.anomalies(passe.fichier(), 1, 2))
                    .isEqualTo(rapport.anomalies().subList(1, 3));
            assertThat(passes.compterAnomalies(passe.fichier())).isEqualTo(4);
        });
    }

    @Test
    @EnTantQue(role = Role.DDT, territoire = "01")
    @DisplayName("une DDT importe le fichier national, et un complément de son seul département")
    void ddt() {
        assertThat(imports.importer("n.csv", national(2024, "05061;100;20,00%;20%;0;0;0"), Progres.SILENCIEUX)
                        .lignesEnregistrees())
                .isEqualTo(1);
        assertThat(imports.importer("c.csv", complement("01322;2024-01-01;1960;25;330;;"), Progres.SILENCIEUX)
                        .lignesEnregistrees())
                .isEqualTo(1);
        byte[] dehors = complement("01322;2023-01-01;1960;25;330;;\n05061;2023-01-01;1960;25;330;;");
        assertThatExceptionOfType(ImportHorsTerritoire.class)
                .isThrownBy(() -> imports.importer("c.csv", dehors, Progres.SILENCIEUX))
                .withMessageContaining("Ligne 3")
                .withMessageContaining("Gap");
        assertThat(compter("inventaire")).isEqualTo(2);
    }

    @Test
    @EnTantQue(role = Role.MAIRE, territoire = "01322")
    @DisplayName("un maire n’importe rien et ne lit pas les rapports")
    void maire() {
        byte[] fichier = national(2024, "01322;322;16,47%;25%;1;1;0");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> imports.importer("n.csv", fichier, Progres.SILENCIEUX));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.apercu("n.csv", fichier));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passes.imports(0, 10));
    }

    @Test
    @DisplayName("personne n’importe sans être connu")
    void anonyme() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> imports.importer("n.csv", new byte[0], Progres.SILENCIEUX));
    }

    private RapportImport importer(byte[] contenu) {
        return systeme.obtenir(() -> imports.importer("essai.csv", contenu, Progres.SILENCIEUX));
    }

    private List<String> situation(String code) {
        return jdbc.sql("select annee, lls, rp_max, source, statut from situation_commune where code_insee = :code")
                .param("code", code)
                .query((rs, _) ->
                        List.of(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)))
                .single();
    }

    private int compter(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static byte[] national(int annee, String... lignes) {
        return NATIONAL.formatted(annee, String.join("\n", lignes)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] complement(String lignes) {
        return COMPLEMENT.formatted(lignes).getBytes(StandardCharsets.UTF_8);
    }
}
