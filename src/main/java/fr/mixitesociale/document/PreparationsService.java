package fr.mixitesociale.document;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.document.PreparationsGardees.Cle;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Files made in the background, as the person who asked: they may leave the screen and find the file when they come back.
 * Nobody else ever sees it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class PreparationsService {

    /** What may be asked for. */
    public enum Genre {
        DOCX,
        PDF,
        ARCHIVE,
        DELIBERATION
    }

    private static final long OCTETS_GARDES = 256_000_000;

    private final AccesContrat acces;
    private final UtilisateurCourant utilisateur;
    private final DocumentsService documents;
    private final ArchiveContrat archive;
    private final ModeleDeliberation deliberation;
    private final PreparationsGardees preparations = new PreparationsGardees(OCTETS_GARDES);

    PreparationsService(
            AccesContrat acces,
            UtilisateurCourant utilisateur,
            DocumentsService documents,
            ArchiveContrat archive,
            ModeleDeliberation deliberation) {
        this.acces = acces;
        this.utilisateur = utilisateur;
        this.documents = documents;
        this.archive = archive;
        this.deliberation = deliberation;
    }

    /** Begins, or gives the one this person already waits for; a file that is ready is made again from today's text. */
    public CompletableFuture<Fichier> lancer(UUID contrat, Genre genre) {
        return preparations.demander(cle(contrat, genre), () -> commencer(contrat, genre));
    }

    /** What this person last asked for, ready or not; empty when nothing, or long ago. */
    public Optional<CompletableFuture<Fichier>> derniere(UUID contrat, Genre genre) {
        return preparations.derniere(cle(contrat, genre));
    }

    private Cle cle(UUID contrat, Genre genre) {
        acces.exiger(contrat);
        return new Cle(utilisateur.exiger().identifiant(), contrat, genre);
    }

    private CompletableFuture<Fichier> commencer(UUID contrat, Genre genre) {
        CompletableFuture<Fichier> promesse = new CompletableFuture<>();
        Thread.ofVirtual().name("document").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                promesse.complete(ecrire(contrat, genre));
            } catch (RuntimeException | Error echec) {
                promesse.completeExceptionally(echec);
            }
        }));
        return promesse;
    }

    private Fichier ecrire(UUID contrat, Genre genre) {
        return switch (genre) {
            case DOCX -> documents.ecrire(contrat, Format.DOCX);
            case PDF -> documents.ecrire(contrat, Format.PDF);
            case ARCHIVE -> archive.ecrire(contrat);
            case DELIBERATION -> deliberation.ecrire(contrat);
        };
    }
}
