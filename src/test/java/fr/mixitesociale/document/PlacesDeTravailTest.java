package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.socle.RefusMetier;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tant de documents à la fois")
class PlacesDeTravailTest {

    @Test
    @DisplayName("qui n’a pas de place à temps l’apprend ; la place rendue, il est servi, même après une faute")
    void attendre() throws Exception {
        PlacesDeTravail places = new PlacesDeTravail(1, Duration.ofMillis(50));
        CountDownLatch tenue = new CountDownLatch(1);
        CountDownLatch fin = new CountDownLatch(1);
        CompletableFuture<String> longue = CompletableFuture.supplyAsync(() -> places.tenir(() -> {
            tenue.countDown();
            attendre(fin);
            return "trois cents pages";
        }));
        tenue.await();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> places.tenir(() -> "une page"))
                .withMessageContaining("dans une minute");
        fin.countDown();
        assertThat(longue.join()).isEqualTo("trois cents pages");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> places.tenir(() -> {
                    throw new IllegalStateException("une police manque");
                }));
        assertThat(places.tenir(() -> "une page")).isEqualTo("une page");
    }

    private static void attendre(CountDownLatch fin) {
        try {
            fin.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
