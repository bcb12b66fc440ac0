package fr.mixitesociale.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mixitesociale.PortailApplication;
import fr.mixitesociale.essai.ClientUidl;
import fr.mixitesociale.essai.PostgresDeTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fifty people on a contract of 2,000 projects, the portal in a process of its own on PostgreSQL: memory of a session on
 * the heaviest screen (B10), opening after login (B4), navigation to the grid by one and by fifty (B1).
 */
@Tag("bench")
class CinquantePersonnesBench {

    private static final int PERSONNES = 50;
    private static final int PROJETS = 2_000;
    private static final int TOURS = 20;
    private static final Pattern UTILISE = Pattern.compile("used (\\d+)K");

    private Process portail;
    private int port;
    private String onglet = "";

    @BeforeEach
    void demarrer() throws Exception {
        String base = PostgresDeTest.nouvelleBase();
        try (ServerSocket prise = new ServerSocket(0)) {
            port = prise.getLocalPort();
        }
        Path sortie = Files.createTempFile("portail-bench", ".log");
        portail = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx1g",
                        "-XX:+UseG1GC",
                        "-XX:+UseCompactObjectHeaders", // as src/docs/exploitation.md starts it
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortailApplication.class.getName(),
                        "--server.port=" + port,
                        "--spring.profiles.active=demonstration",
                        "--spring.datasource.url=" + base,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"))
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        attendre(sortie);
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(base, "postgres", "postgres"));
        UUID contrat = jdbc.queryForObject(
                "select id from contrat where intitule = 'Aubrac-sur-Mirande' and periode_debut = 2026", UUID.class);
        jdbc.update("""
                insert into projet (id, contrat_id, code_insee, rang, liste, nom, maitre_ouvrage, logements, lls, plai, plus,
                    pls, annee_prevue, confidentiel, recherche, cree_le, cree_par, modifie_le, modifie_par,
                    modifie_par_nom, version)
                select gen_random_uuid(), ?, '00001', 100 + n, 'PRIORITAIRE',
                    'Résidence numéro ' || n || ', ancienne route de Sainte-Colombe-sur-l''Étang, lot B', 'Mirande Habitat',
                    20 + n % 90, 10 + n % 40, n % 12, n % 20, n % 8, 2026 + n % 3, false, 'residence ' || n, now(), 'demo',
                    now(), 'demo', 'Démonstration', 0
                from generate_series(1, ?) n
                """, contrat, PROJETS);
        onglet = "contrats/" + contrat + "/projets";
    }

    @AfterEach
    void arreter() {
        portail.destroyForcibly();
    }

    @Test
    void cinquantePersonnes() throws Exception {
        ClientUidl premiere = new ClientUidl(port);
        premiere.ouvrir("commune", "demo", onglet);
        Mesures seule = Mesures.de(150, 200, _ -> premiere.naviguer("aide"), _ -> voirLaGrille(premiere));
        dire("B1 navigate to the grid of 2,000 projects, alone: %s; goal p50 <= 5 ms, p95 <= 50 ms".formatted(seule));

        List<ClientUidl> personnes = new ArrayList<>();
        for (int i = 0; i < PERSONNES; i++) {
            personnes.add(new ClientUidl(port));
        }
        long avant = tasVivant();
        double[] ouvertures = new double[PERSONNES];
        for (int i = 0; i < PERSONNES; i++) {
            personnes.get(i).ouvrir("commune", "demo", "aide");
            long debut = System.nanoTime();
            voirLaGrille(personnes.get(i));
            ouvertures[i] = (System.nanoTime() - debut) / 1e6;
        }
        Arrays.sort(ouvertures);
        long apres = tasVivant();
        dire("B4 first opening of the grid in a new session: %s; goal p50 <= 30 ms".formatted(new Mesures(ouvertures)));
        dire("B10 live heap per session on the grid: %d KiB; goal <= 300 KiB"
                .formatted((apres - avant) / 1024 / PERSONNES));

        long debut = System.nanoTime();
        double[] durees = ensemble(personnes);
        double secondes = (System.nanoTime() - debut) / 1e9;
        dire("B1 navigate to the grid, %d people without a pause: %.0f op/s, %s; goal >= 480 op/s, p99 <= 300 ms"
                .formatted(PERSONNES, durees.length / secondes, new Mesures(durees)));
    }

    private double[] ensemble(List<ClientUidl> personnes) throws Exception {
        try (ExecutorService fils = Executors.newFixedThreadPool(personnes.size())) {
            List<Callable<double[]>> travaux = personnes.stream()
                    .<Callable<double[]>>map(personne -> () -> {
                        double[] durees = new double[TOURS];
                        for (int i = 0; i < TOURS; i++) {
                            personne.naviguer("aide");
                            long debut = System.nanoTime();
                            voirLaGrille(personne);
                            durees[i] = (System.nanoTime() - debut) / 1e6;
                        }
                        return durees;
                    })
                    .toList();
            List<double[]> toutes = new ArrayList<>();
            for (Future<double[]> futur : fils.invokeAll(travaux)) {
                toutes.add(futur.get());
            }
            return toutes.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        }
    }

    private void voirLaGrille(ClientUidl personne) throws IOException, InterruptedException {
        assertThat(personne.naviguer(onglet)).contains("Résidence numéro");
    }

    /** Live objects of the portal's process, in bytes: after a full collection. */
    private long tasVivant() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        Matcher utilise = UTILISE.matcher(jcmd("GC.heap_info"));
        assertThat(utilise.find()).isTrue();
        return Long.parseLong(utilise.group(1)) * 1024;
    }

    private String jcmd(String ordre) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(portail.pid()),
                        ordre)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader sortie =
                new BufferedReader(new InputStreamReader(jcmd.getInputStream(), StandardCharsets.UTF_8))) {
            String texte = String.join("\n", sortie.lines().toList());
            jcmd.waitFor();
            return texte;
        }
    }

    private void attendre(Path sortie) throws Exception {
        for (int i = 0; i < 480; i++) {
            try {
                new ClientUidl(port).ouvrir("commune", "demo", "aide");
                return;
            } catch (IOException | IllegalStateException _) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException(Files.readString(sortie));
    }

    private static void dire(String mesure) {
        System.out.println(String.format(Locale.ROOT, "BENCH %s", mesure));
    }
}
