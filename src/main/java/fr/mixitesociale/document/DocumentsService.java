package fr.mixitesociale.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Ouvrage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The contract as a file, for its signatories, in whatever status: a draft has its complete skeleton. The text is read in
 * one transaction, then written outside of it: nothing is held while a file is made.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentsService {

    private static final long OCTETS_GARDES = 64_000_000;

    private final AccesContrat acces;
    private final TexteDuContrat textes;
    private final FabriqueDocument fabrique;

    /** By what they say: a text that did not change is not written again, one that did is never served stale. */
    private final Cache<Cle, byte[]> ecrits = Caffeine.newBuilder()
            .maximumWeight(OCTETS_GARDES)
            .<Cle, byte[]>weigher((_, octets) -> octets.length)
            .build();

    private record Cle(String empreinte, Format format) {}

    DocumentsService(AccesContrat acces, TexteDuContrat textes, FabriqueDocument fabrique) {
        this.acces = acces;
        this.textes = textes;
        this.fabrique = fabrique;
    }

    /** @throws fr.mixitesociale.contrat.ContratIntrouvable for whoever is on no side of the contract */
    public Fichier ecrire(UUID contrat, Format format) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return new Fichier(nom(cadre, format.extension()), format.typeMime(), octets(textes.composer(contrat), format));
    }

    /** The text as it stands, for the preview. */
    public Ouvrage lire(UUID contrat) {
        return textes.composer(contrat);
    }

    /** « contrat-de-mixite-sociale-1a2b3c4d.pdf ». */
    static String nom(Contrat contrat, String extension) {
        return "contrat-de-mixite-sociale-%s.%s".formatted(contrat.reference(), extension);
    }

    private byte[] octets(Ouvrage ouvrage, Format format) {
        // a record writes all it holds, in order: its text is the content itself
        String empreinte = Sha256.de(ouvrage.toString().getBytes(StandardCharsets.UTF_8));
        return ecrits.get(new Cle(empreinte, format), _ -> fabrique.ecrire(ouvrage, format))
                .clone();
    }
}
