package fr.mixitesociale.journal;

import fr.mixitesociale.socle.Phrases;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal, latest line first, page by page. Administrators only: it names people and what they did. They are on
 * no side of any contract: of what happened in one they see who, when and where, never the words nor the figures.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class JournalConsultation {

    /** However much a client asks for, a page stays a page. */
    static final int TAILLE_MAX = 200;

    private static final Instant TOUJOURS = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant JAMAIS = Instant.parse("2999-12-31T00:00:00Z");

    private final Ecritures ecritures;

    JournalConsultation(Ecritures ecritures) {
        this.ecritures = ecritures;
    }

    /** @param numero page number, from 0 */
    public List<LigneJournal> page(CritereJournal critere, int numero, int taille) {
        return ecritures
                .page(
                        critere.auteur(),
                        critere.objet(),
                        critere.objetId(),
                        Objects.requireNonNullElse(critere.depuis(), TOUJOURS),
                        Objects.requireNonNullElse(critere.avant(), JAMAIS),
                        PageRequest.of(numero, Math.min(taille, TAILLE_MAX)))
                .stream()
                .map(Ecriture::ligne)
                .map(JournalConsultation::sansContenuDeContrat)
                .toList();
    }

    public long nombre(CritereJournal critere) {
        return ecritures.nombre(
                critere.auteur(),
                critere.objet(),
                critere.objetId(),
                Objects.requireNonNullElse(critere.depuis(), TOUJOURS),
                Objects.requireNonNullElse(critere.avant(), JAMAIS));
    }

    /** Kinds of objects that appear in the journal, for its filter. */
    public List<String> objets() {
        return ecritures.objets();
    }

    private static LigneJournal sansContenuDeContrat(LigneJournal ligne) {
        return ligne.contratId() == null
                ? ligne
                : new LigneJournal(
                        ligne.id(),
                        ligne.le(),
                        ligne.auteur(),
                        ligne.objet(),
                        ligne.objetId(),
                        ligne.contratId(),
                        ligne.champ(),
                        reserve(ligne.avant()),
                        reserve(ligne.apres()));
    }

    private static @Nullable String reserve(@Nullable String valeur) {
        return valeur == null ? null : Phrases.de("journal.reserve");
    }
}
