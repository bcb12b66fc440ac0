package fr.mixitesociale.document;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.document.PreparationsService.Genre;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Files asked for, being made or ready for a few minutes. One account has so many at once, and all accounts together so
 * many bytes: an archive weighs what its proofs weigh.
 */
final class PreparationsGardees {

    static final int EN_COURS_MAX = 3;
    static final int PAR_PERSONNE = 8;

    private static final Duration GARDE = Duration.ofMinutes(10);

    private final AsyncCache<Cle, Fichier> fichiers;

    record Cle(String personne, UUID contrat, Genre genre) {}

    /** @param octets beyond, ready files are forgotten; those shown on a screen stay there */
    PreparationsGardees(long octets) {
        fichiers = Caffeine.newBuilder()
                .expireAfterWrite(GARDE)
                .maximumWeight(octets)
                .weigher((Cle _, Fichier fichier) -> fichier.contenu().length)
                .buildAsync();
    }

    Optional<CompletableFuture<Fichier>> derniere(Cle cle) {
        return Optional.ofNullable(fichiers.getIfPresent(cle));
    }

    /** The one already under way, or a new one. */
    synchronized CompletableFuture<Fichier> demander(Cle cle, Supplier<CompletableFuture<Fichier>> commencer) {
        CompletableFuture<Fichier> connue = fichiers.getIfPresent(cle);
        if (connue != null && !connue.isDone()) {
            return connue;
        }
        exigerPlace(cle.personne());
        CompletableFuture<Fichier> nouvelle = commencer.get();
        fichiers.put(cle, nouvelle);
        return nouvelle;
    }

    private void exigerPlace(String personne) {
        Map<Cle, CompletableFuture<Fichier>> toutes = fichiers.asMap();
        var miennes = toutes.keySet().stream()
                .filter(cle -> cle.personne().equals(personne))
                .toList();
        var pretes = miennes.stream()
                .filter(cle -> derniere(cle).map(CompletableFuture::isDone).orElse(true))
                .toList();
        if (miennes.size() - pretes.size() >= EN_COURS_MAX) {
            throw new RefusMetier("document.refus.trop", EN_COURS_MAX);
        }
        if (miennes.size() >= PAR_PERSONNE) {
            pretes.forEach(toutes::remove);
        }
    }
}
