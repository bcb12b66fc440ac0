package fr.mixitesociale.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.procedure.ProcedureConsultation;
import fr.mixitesociale.procedure.TexteEnVigueur;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.RefusMetier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The contract as a file, for its signatories, in whatever status: a draft has its complete skeleton, a signed one its
 * frozen file. The text is read in one transaction, then written outside of it: nothing is held while a file is made.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentsService {

    private static final long OCTETS_GARDES = 64_000_000;

    private final AccesContrat acces;
    private final TexteDuContrat textes;
    private final FabriqueDocument fabrique;
    private final ProcedureConsultation procedure;

    /** By what they say: a text that did not change is not written again, one that did is never served stale. */
    private final Cache<Cle, byte[]> ecrits = Caffeine.newBuilder()
            .maximumWeight(OCTETS_GARDES)
            .<Cle, byte[]>weigher((_, octets) -> octets.length)
            .build();

    private record Cle(String empreinte, Format format) {}

    DocumentsService(
            AccesContrat acces, TexteDuContrat textes, FabriqueDocument fabrique, ProcedureConsultation procedure) {
        this.procedure = procedure;
        this.acces = acces;
        this.textes = textes;
        this.fabrique = fabrique;
    }

    /**
     * The signed text of a contract in force, as it was frozen; the text as it stands of one that is not signed.
     *
     * @throws fr.mixitesociale.contrat.ContratIntrouvable for whoever is on no side of the contract
     */
    public Fichier ecrire(UUID contrat, Format format) {
        Contrat cadre = acces.exiger(contrat).contrat();
        byte[] octets = procedure
                .texteSigne(contrat)
                .map(texte -> octets(texte, format))
                .orElseGet(() -> octets(textes.composer(contrat), format));
        return new Fichier(nom(cadre, format.extension()), format.typeMime(), octets);
    }

    /** « Le contrat au 12 mars 2027 ». @throws RefusMetier when no text was in force that day */
    public Fichier ecrireAu(UUID contrat, Format format, LocalDate jour) {
        Contrat cadre = acces.exiger(contrat).contrat();
        TexteEnVigueur texte = procedure
                .texteLe(contrat, jour)
                .orElseThrow(() -> new RefusMetier("document.refus.aucun_texte", FormatFr.dateLongue(jour)));
        return new Fichier(
                "contrat-de-mixite-sociale-%s-au-%s.%s".formatted(cadre.reference(), jour, format.extension()),
                format.typeMime(),
                octets(texte, format));
    }

    /** The text as it stands, for the preview. */
    public Ouvrage lire(UUID contrat) {
        return textes.composer(contrat);
    }

    private byte[] octets(TexteEnVigueur texte, Format format) {
        byte[] fige = texte.fichiers().get(format);
        return fige == null ? octets(texte.ouvrage(), format) : fige;
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
