package fr.mixitesociale.parcours;

import fr.mixitesociale.essai.PostgresDeTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One process of the packaged portal, on a database that other processes share. */
final class NoeudDuPortail implements AutoCloseable {

    private static final Duration DEMARRAGE = Duration.ofMinutes(4);

    private final Process processus;
    private final int port;
    private final Path sortie;

    private NoeudDuPortail(Process processus, int port, Path sortie) {
        this.processus = processus;
        this.port = port;
        this.sortie = sortie;
    }

    /** Starts a node and waits until it is ready: the second one finds the demonstration already there. */
    static NoeudDuPortail demarrer(String base) throws IOException, InterruptedException {
        int port = portLibre();
        Path sortie = Files.createTempFile("portail-noeud", ".log");
        Process processus = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-jar",
                        System.getProperty("portail.jar"),
                        "--server.port=" + port,
                        "--spring.profiles.active=demonstration",
                        "--spring.datasource.url=" + base,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"))
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        NoeudDuPortail noeud = new NoeudDuPortail(processus, port, sortie);
        noeud.attendre();
        return noeud;
    }

    static String nouvelleBase() {
        return PostgresDeTest.nouvelleBase();
    }

    String adresse() {
        return "http://localhost:" + port;
    }

    private void attendre() throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest sante = HttpRequest.newBuilder(URI.create(adresse() + "/actuator/health"))
                .build();
        long limite = System.nanoTime() + DEMARRAGE.toNanos();
        while (System.nanoTime() < limite && processus.isAlive()) {
            try {
                if (http.send(sante, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                // not listening yet
            }
            Thread.sleep(500);
        }
        close();
        throw new IllegalStateException("The portal did not start: " + Files.readString(sortie));
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    @Override
    public void close() {
        processus.destroy();
    }
}
