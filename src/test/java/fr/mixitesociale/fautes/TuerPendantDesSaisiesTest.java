package fr.mixitesociale.fautes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.essai.PostgresDeTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fault F5: the process is killed (SIGKILL) while it saves, then started again on the same database. No save that was
 * answered is lost, and the history tells exactly the values that are there. Run with {@code -Pcomplet}.
 */
@Tag("complet")
@DisplayName("Tuer le portail pendant des enregistrements")
class TuerPendantDesSaisiesTest {

    private static final int MORTS = Integer.getInteger("portail.morts", 5);
    private static final int ACQUITTES_AVANT = 60;
    private static final int HASARD_MS = 1_500;

    private final Random hasard = new Random(20261122);

    @TempDir
    Path dossier;

    @Test
    @DisplayName("sur H2, aucun enregistrement acquitté n’est perdu et chaque valeur a sa ligne d’historique")
    void surH2() throws Exception {
        tuerEtVerifier("jdbc:h2:file:" + dossier.resolve("portail") + ";WRITE_DELAY=0", "sa", "");
    }

    @Test
    @DisplayName("sur PostgreSQL, de même")
    void surPostgres() throws Exception {
        tuerEtVerifier(PostgresDeTest.nouvelleBase(), "postgres", "postgres");
    }

    private void tuerEtVerifier(String url, String utilisateur, String motDePasse) throws Exception {
        int total = 0;
        for (int mort = 0; mort < MORTS; mort++) {
            Map<String, Integer> acquittes = saisirPuisTuer(url, utilisateur, motDePasse);
            total += acquittes.values().stream().mapToInt(Integer::intValue).sum();
            try (Connection base = DriverManager.getConnection(url, utilisateur, motDePasse)) {
                for (Map.Entry<String, Integer> projet : acquittes.entrySet()) {
                    verifier(base, projet.getKey(), projet.getValue());
                }
            }
        }
        System.out.printf("F5 %s: %d kills, %d acknowledged saves, 0 lost%n", url.substring(0, 12), MORTS, total);
    }

    /** @return project → last value that was answered */
    private Map<String, Integer> saisirPuisTuer(String url, String utilisateur, String motDePasse)
            throws IOException, InterruptedException {
        Path erreurs = Files.createTempFile(dossier, "portail", ".log");
        List<String> commande = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SaisiesSansFin.class.getName(),
                "--server.port=0",
                "--spring.profiles.active=demonstration",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + utilisateur,
                "--spring.datasource.password=" + motDePasse));
        Process portail =
                new ProcessBuilder(commande).redirectError(erreurs.toFile()).start();
        Map<String, Integer> acquittes = new ConcurrentHashMap<>();
        long[] nombre = new long[1];
        try (BufferedReader sortie =
                new BufferedReader(new InputStreamReader(portail.getInputStream(), StandardCharsets.UTF_8))) {
            String ligne = sortie.readLine();
            while (ligne != null) {
                if (ligne.startsWith(SaisiesSansFin.ACQUITTE)) {
                    String[] mots = ligne.split(" ");
                    acquittes.put(mots[1], Integer.parseInt(mots[2]));
                    if (++nombre[0] == ACQUITTES_AVANT) {
                        tuerDansUnInstant(portail);
                    }
                }
                ligne = sortie.readLine();
            }
        }
        assertThat(portail.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(nombre[0])
                .as("the portal saved before it was killed: %s", Files.readString(erreurs))
                .isGreaterThanOrEqualTo(ACQUITTES_AVANT);
        return acquittes;
    }

    private void tuerDansUnInstant(Process portail) {
        int delai = hasard.nextInt(HASARD_MS);
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(delai);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            // SIGKILL
            portail.destroyForcibly();
        });
    }

    private static void verifier(Connection base, String projet, int acquitte) throws SQLException {
        int enBase = nombre(base, "select logements from projet where cast(id as varchar(36)) = ?", projet);
        int lignes = nombre(
                base, "select count(*) from journal_ecriture where objet_id = ? and champ = 'logements'", projet);
        int derniere = nombre(
                base,
                "select cast(apres as integer) from journal_ecriture where objet_id = ? and champ = 'logements'"
                        + " order by id desc limit 1",
                projet);
        assertThat(enBase).as("no acknowledged save is lost").isGreaterThanOrEqualTo(acquitte);
        assertThat(enBase)
                .as("at most the save under way got through unanswered")
                .isLessThanOrEqualTo(acquitte + 1);
        assertThat(derniere)
                .as("the history's last line tells the stored value")
                .isEqualTo(enBase);
        assertThat(lignes).as("one line for each save").isEqualTo(enBase);
    }

    private static int nombre(Connection base, String sql, String projet) throws SQLException {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.setString(1, projet);
            try (ResultSet resultat = ordre.executeQuery()) {
                assertThat(resultat.next()).isTrue();
                return resultat.getInt(1);
            }
        }
    }
}
