import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.slf4j.LoggerFactory;

/**
 * F4: imports run one after the other over HTTP; at a random moment the process is killed with SIGKILL. After a restart
 * every file the portal knows must be whole, and every file it had answered 200 for must be known.
 */
class TuerPendantUnImport {

    private static final int LIGNES = 20_000;
    private static final int COMMUNES = 1_500;
    private static final List<String> CODES = codes();
    private static final Duration REDEMARRAGE = Duration.ofSeconds(300);
    private static final Pattern IMPORT = Pattern.compile(
            "\"fichier\":\"([^\"]+)\"[^}]*?\"lignes_enregistrees\":(\\d+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final Path jar;
    private final Map<String, String> reglages;
    private final String identite;
    private final String adresse;
    private final String utilisateur;
    private final String motDePasse;
    private final int port;
    private final Path journal;
    private final Random hasard = new Random(42);
    private final Map<String, Integer> acquittes = new TreeMap<>();
    private int suivant;
    private int pendant;

    TuerPendantUnImport(
            String base,
            Path jar,
            Map<String, String> reglages,
            String compte,
            String adresse,
            String utilisateur,
            String motDePasse,
            Path travail)
            throws IOException {
        this.base = base;
        this.jar = jar;
        this.reglages = reglages;
        this.adresse = adresse;
        this.utilisateur = utilisateur;
        this.motDePasse = motDePasse;
        this.identite = "Basic " + Base64.getEncoder().encodeToString(compte.getBytes(StandardCharsets.UTF_8));
        try (ServerSocket libre = new ServerSocket(0)) {
            this.port = libre.getLocalPort();
        }
        this.journal = travail.resolve(base + ".log");
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int fois = Integer.parseInt(arguments[1]);
        Path travail = Files.createTempDirectory("portail-fautes");
        String bases = arguments.length > 2 ? arguments[2] : "h2,postgresql";
        if (bases.contains("h2")) {
            surH2(jar, fois, travail);
        }
        if (bases.contains("postgresql")) {
            surPostgres(jar, fois, travail);
        }
        System.out.println("TENU : aucun import partiel, aucun import acquitté perdu");
    }

    private static void surH2(Path jar, int fois, Path travail) throws Exception {
        Path h2 = travail.resolve("h2");
        new TuerPendantUnImport(
                        "h2",
                        jar,
                        Map.of("PORTAIL_DONNEES", h2.toString()),
                        "admin:demo",
                        "jdbc:h2:file:" + h2.resolve("portail") + ";WRITE_DELAY=0",
                        "sa",
                        "",
                        travail)
                .tuer(fois);
    }

    private static void surPostgres(Path jar, int fois, Path travail) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String secret = "Kill-9-en-plein-import";
            Map<String, String> reglages = new TreeMap<>();
            reglages.put("SPRING_PROFILES_ACTIVE", "prod");
            String adresse = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
            reglages.put("PORTAIL_BASE_URL", adresse);
            reglages.put("PORTAIL_BASE_UTILISATEUR", "postgres");
            reglages.put("PORTAIL_BASE_MOT_DE_PASSE", "postgres");
            reglages.put("PORTAIL_ADMIN_IDENTIFIANT", "secours");
            reglages.put("PORTAIL_ADMIN_MOT_DE_PASSE", secret);
            new TuerPendantUnImport(
                            "postgresql", jar, reglages, "secours:" + secret, adresse, "postgres", "postgres", travail)
                    .tuer(fois);
        }
    }

    private void tuer(int fois) throws Exception {
        int passage = 0;
        // a kill between two imports proves nothing: go on until enough of them fell inside one
        while (pendant < fois) {
            if (++passage > fois * 6) {
                throw new IllegalStateException(base + " : trop peu de coups pendant un import");
            }
            long debut = System.nanoTime();
            Process portail = demarrer();
            long pret = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
            try {
                verifier(passage, pret);
                coup(portail);
            } finally {
                portail.destroyForcibly().waitFor();
            }
            verifierLaBase();
        }
        Process portail = demarrer();
        try {
            verifier(passage + 1, 0);
        } finally {
            portail.destroyForcibly().waitFor();
        }
    }

    /** Sends one whole import to warm up and to be kept, then one that is cut at a random moment. */
    private void coup(Process portail) throws Exception {
        long duree = System.nanoTime();
        String entier = nom();
        acquitter(entier, envoyer(entier).join());
        duree = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - duree);
        String coupe = nom();
        CompletableFuture<HttpResponse<String>> envoi = envoyer(coupe);
        Thread.sleep(hasard.nextLong(Math.max(20, duree * 8 / 10)));
        boolean enCours = !envoi.isDone();
        portail.destroyForcibly().waitFor();
        if (enCours) {
            pendant++;
        }
        try {
            acquitter(coupe, envoi.get(10, TimeUnit.SECONDS));
        } catch (Exception coupee) {
            // the answer never came: the import may be whole or absent, both are right
        }
    }

    private void acquitter(String nom, HttpResponse<String> reponse) {
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException(base + " : " + reponse.statusCode() + " " + reponse.body());
        }
        acquittes.put(nom, LIGNES);
    }

    /** What stands in the database the process left behind, before anything could repair it. */
    private void verifierLaBase() throws SQLException {
        try (Connection connexion = DriverManager.getConnection(adresse, utilisateur, motDePasse);
                Statement ordre = connexion.createStatement()) {
            exigerAucun(ordre, "imports partiels", """
                    select f.nom from fichier_importe f
                    where f.lignes_enregistrees <> (select count(*) from inventaire i where i.fichier_id = f.id)""");
            exigerAucun(ordre, "imports sans trace au journal", """
                    select f.nom from fichier_importe f where f.nom like 'kill-%' and not exists (
                        select 1 from journal_ecriture j where j.objet = 'import' and j.objet_id = cast(f.id as varchar(80)))""");
            exigerAucun(ordre, "communes absentes de la liste", """
                    select distinct i.code_insee from inventaire i where not exists (
                        select 1 from situation_commune s where s.code_insee = i.code_insee)""");
        }
    }

    private void exigerAucun(Statement ordre, String faute, String requete) throws SQLException {
        List<String> trouves = new ArrayList<>();
        try (ResultSet lignes = ordre.executeQuery(requete)) {
            while (lignes.next()) {
                trouves.add(lignes.getString(1));
            }
        }
        if (!trouves.isEmpty()) {
            throw new IllegalStateException(base + " : " + faute + " : " + trouves);
        }
    }

    private void verifier(int passage, long pret) throws Exception {
        Map<String, Integer> connus = new TreeMap<>();
        Matcher imports = IMPORT.matcher(lire("/api/v1/imports?limite=200"));
        while (imports.find()) {
            if (imports.group(1).startsWith("kill-")) {
                connus.put(imports.group(1), Integer.parseInt(imports.group(2)));
            }
        }
        List<String> perdus = new ArrayList<>(acquittes.keySet());
        perdus.removeAll(connus.keySet());
        System.out.printf(
                "%s passage %d : prêt en %d ms, %d imports entiers, %d acquittés, %d coups pendant un import%n",
                base, passage, pret, connus.size(), acquittes.size(), pendant);
        if (!perdus.isEmpty() || connus.values().stream().anyMatch(lignes -> lignes != LIGNES)) {
            throw new IllegalStateException(base + " : perdus " + perdus + ", connus " + connus);
        }
    }

    private String nom() {
        return "kill-%03d.csv".formatted(suivant++);
    }

    private CompletableFuture<HttpResponse<String>> envoyer(String nom) {
        String limite = "----portail";
        String corps = "--" + limite + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + nom
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + contenu(nom) + "\r\n--" + limite + "--\r\n";
        return HTTP.sendAsync(
                demande("/api/v1/imports/inventaires")
                        .header("Content-Type", "multipart/form-data; boundary=" + limite)
                        .POST(BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A history of {@value #LIGNES} lines under real codes; the file's own name makes its bytes unlike the others'. */
    private static String contenu(String nom) {
        int graine = Integer.parseInt(nom.replaceAll("\\D", ""));
        StringBuilder texte = new StringBuilder("code_insee;date_inventaire;rp;lls\n");
        int ecrites = 0;
        for (int annee = 2003; ecrites < LIGNES; annee++) {
            for (int i = 0; i < CODES.size() && ecrites < LIGNES; i++, ecrites++) {
                texte.append(CODES.get(i)).append(';').append(annee).append("-01-01;");
                texte.append(5000 + graine).append(';').append(i % 900).append('\n');
            }
        }
        return texte.toString();
    }

    private Process demarrer() throws Exception {
        ProcessBuilder lancement = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()));
        lancement.environment().putAll(reglages);
        lancement.environment().put("PORT", String.valueOf(port));
        Process portail = lancement.start();
        long limite = System.nanoTime() + REDEMARRAGE.toNanos();
        while (System.nanoTime() < limite) {
            if (!portail.isAlive()) {
                throw new IllegalStateException(base + " : le portail ne démarre pas, voir " + journal);
            }
            try {
                if (HTTP.send(demande("/actuator/health").build(), BodyHandlers.ofString()).statusCode() == 200) {
                    return portail;
                }
            } catch (IOException pasEncore) {
                // not listening yet
            }
            Thread.sleep(200);
        }
        portail.destroyForcibly();
        throw new IllegalStateException(base + " : pas prêt après " + REDEMARRAGE);
    }

    private String lire(String chemin) throws Exception {
        return HTTP.send(demande(chemin).build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + chemin))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", identite);
    }

    /** Enough current codes to spread the lines over. */
    private static List<String> codes() {
        Path communes = Path.of("src/main/resources/referentiel/communes.tsv.gz");
        try (BufferedReader lignes = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(communes)), StandardCharsets.UTF_8))) {
            return lignes.lines()
                    .skip(1)
                    .map(ligne -> ligne.substring(0, 5))
                    .limit(COMMUNES)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
