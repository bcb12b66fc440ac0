package fr.mixitesociale.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import fr.mixitesociale.document.PreparationsGardees.Cle;
import fr.mixitesociale.document.PreparationsService.Genre;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les fichiers préparés que le serveur garde")
class PreparationsGardeesTest {

    private static final int OCTETS = 10_000;

    private final PreparationsGardees gardees = new PreparationsGardees(OCTETS);

    @Test
    @DisplayName("un compte en prépare trois à la fois ; le quatrième est refusé, un autre compte est servi")
    void troisALaFois() {
        List<CompletableFuture<Fichier>> miennes = Stream.generate(() -> cle("maire"))
                .limit(PreparationsGardees.EN_COURS_MAX)
                .map(cle -> gardees.demander(cle, CompletableFuture::new))
                .toList();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> gardees.demander(cle("maire"), CompletableFuture::new))
                .withMessage("Vous préparez déjà 3 fichiers : attendez que l’un soit prêt, puis demandez celui-ci.");
        assertThat(gardees.demander(cle("ddt"), CompletableFuture::new)).isNotDone();
        miennes.getFirst().complete(fichier(1));
        assertThat(gardees.demander(cle("maire"), CompletableFuture::new)).isNotDone();
    }

    @Test
    @DisplayName("redemander un fichier en cours rend le même, redemander un fichier prêt en fait un nouveau")
    void leMeme() {
        Cle cle = cle("maire");
        CompletableFuture<Fichier> premiere = gardees.demander(cle, CompletableFuture::new);
        assertThat(gardees.demander(cle, CompletableFuture::new)).isSameAs(premiere);
        premiere.complete(fichier(1));
        assertThat(gardees.demander(cle, CompletableFuture::new)).isNotSameAs(premiere);
    }

    @Test
    @DisplayName("un compte qui parcourt cent contrats n’en garde que quelques fichiers")
    void parPersonne() {
        List<Cle> demandes = Stream.generate(() -> cle("script")).limit(100).toList();
        demandes.forEach(cle -> gardees.demander(cle, () -> CompletableFuture.completedFuture(fichier(1))));
        assertThat(demandes.stream().flatMap(cle -> gardees.derniere(cle).stream()))
                .hasSizeLessThanOrEqualTo(PreparationsGardees.PAR_PERSONNE)
                .isNotEmpty();
    }

    @Test
    @DisplayName("tous comptes ensemble, le poids gardé est borné, aussi pour un fichier qui finit tard")
    void poids() {
        List<Cle> demandes = Stream.iterate(0, n -> n + 1)
                .limit(50)
                .map(n -> cle("agent-" + n))
                .toList();
        demandes.stream()
                .map(cle -> gardees.demander(cle, CompletableFuture::new))
                .forEach(promesse -> promesse.complete(fichier(1_000)));
        await().untilAsserted(() -> assertThat(demandes.stream().flatMap(cle -> gardees.derniere(cle).stream()))
                .hasSizeLessThanOrEqualTo(OCTETS / 1_000));
    }

    private static Cle cle(String personne) {
        return new Cle(personne, UUID.randomUUID(), Genre.PDF);
    }

    private static Fichier fichier(int octets) {
        return new Fichier("contrat.pdf", "application/pdf", new byte[octets]);
    }
}
