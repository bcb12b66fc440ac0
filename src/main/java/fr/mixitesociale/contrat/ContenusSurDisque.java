package fr.mixitesociale.contrat;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Contents of files in a folder, where {@code portail.pieces.dossier} names one. The name of a file comes from its id alone; it
 * appears whole or not at all, and goes away with a transaction that fails.
 */
@Component
class ContenusSurDisque {

    private static final Logger log = LoggerFactory.getLogger(ContenusSurDisque.class);
    private static final int PREFIXE = 2;

    private final @Nullable Path dossier;

    ContenusSurDisque(RangementProperties reglages) {
        dossier = reglages.dossier();
        if (dossier != null) {
            creer(dossier);
        }
    }

    boolean estChoisi() {
        return dossier != null;
    }

    void ranger(UUID piece, byte[] contenu) {
        Path place = place(piece).orElseThrow();
        creer(place.resolveSibling(""));
        Path encours = place.resolveSibling(place.getFileName() + ".part");
        try {
            Files.write(encours, contenu, CREATE_NEW, WRITE, SYNC);
            Files.move(encours, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        siLaTransactionEchoue(() -> effacer(place));
    }

    /** Empty when the file is not there, or no folder is set any more. */
    Optional<byte[]> lire(UUID piece) {
        return place(piece).flatMap(place -> {
            try {
                return Optional.of(Files.readAllBytes(place));
            } catch (NoSuchFileException _) {
                return Optional.empty();
            } catch (IOException echec) {
                throw new UncheckedIOException(echec);
            }
        });
    }

    private Optional<Path> place(UUID piece) {
        String nom = piece.toString();
        return Optional.ofNullable(dossier)
                .map(racine -> racine.resolve(nom.substring(0, PREFIXE)).resolve(nom));
    }

    private static void creer(Path dossier) {
        try {
            Files.createDirectories(dossier);
        } catch (IOException echec) {
            throw new UncheckedIOException("portail.pieces.dossier: no folder can be made at " + dossier, echec);
        }
    }

    private static void siLaTransactionEchoue(Runnable suite) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int statut) {
                    if (statut != STATUS_COMMITTED) {
                        suite.run();
                    }
                }
            });
        }
    }

    private static void effacer(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException echec) {
            log.warn("piece_orpheline chemin={}", place, echec);
        }
    }
}
