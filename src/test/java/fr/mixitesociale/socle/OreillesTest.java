package fr.mixitesociale.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les oreilles d’un nœud")
class OreillesTest {

    private final ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor();
    private final Oreilles oreilles = new Oreilles(fils);
    private final BlockingQueue<String> entendus = new LinkedBlockingQueue<>();

    @AfterEach
    void fermer() {
        fils.shutdownNow();
    }

    private static Signal signal(String contrat, String id) {
        return new Signal(contrat, "projet", id, "anne", null);
    }

    private List<String> attendre(int nombre) throws InterruptedException {
        List<String> recus = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            String recu = entendus.poll(5, TimeUnit.SECONDS);
            assertThat(recu).as("signal %d of %d", i + 1, nombre).isNotNull();
            recus.add(recu);
        }
        return recus;
    }

    @Test
    @DisplayName("entendent les signaux dans l’ordre, un à la fois")
    void ordre() throws Exception {
        oreilles.ajouter("c1", signal -> entendus.add(signal.id()));
        List<String> envoyes =
                IntStream.range(0, 2_000).mapToObj(String::valueOf).toList();
        envoyes.forEach(id -> oreilles.dire(signal("c1", id)));
        assertThat(attendre(2_000)).isEqualTo(envoyes);
    }

    @Test
    @DisplayName("une oreille lente n’en retarde aucune autre")
    void lente() throws Exception {
        CountDownLatch bloquee = new CountDownLatch(1);
        oreilles.ajouter("c1", _ -> {
            try {
                bloquee.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        oreilles.ajouter("c1", signal -> entendus.add(signal.id()));
        oreilles.dire(signal("c1", "a"));
        oreilles.dire(signal("c1", "b"));
        assertThat(attendre(2)).containsExactly("a", "b");
        bloquee.countDown();
    }

    @Test
    @DisplayName("une oreille qui échoue entend la suite")
    void enPanne() throws Exception {
        oreilles.ajouter("c1", signal -> {
            if (signal.id().equals("a")) {
                throw new IllegalStateException("this screen is broken");
            }
            entendus.add(signal.id());
        });
        oreilles.dire(signal("c1", "a"));
        oreilles.dire(signal("c1", "b"));
        assertThat(attendre(1)).containsExactly("b");
    }

    @Test
    @DisplayName("n’entendent que leur contrat, et tous l’appel à tout relire ; fermées, plus rien")
    void contrats() throws Exception {
        Diffusion.Ecoute une = oreilles.ajouter("c1", signal -> entendus.add("c1 " + signal.id()));
        Diffusion.Ecoute deux = oreilles.ajouter("c2", signal -> entendus.add("c2 " + signal.id()));
        oreilles.dire(signal("c2", "a"));
        assertThat(attendre(1)).containsExactly("c2 a");
        oreilles.dire(Signal.RELIRE);
        assertThat(attendre(2)).containsExactlyInAnyOrder("c1 *", "c2 *");
        une.close();
        deux.close();
        assertThat(oreilles.nombre()).isZero();
        oreilles.dire(signal("c1", "b"));
        assertThat(entendus).isEmpty();
    }
}
