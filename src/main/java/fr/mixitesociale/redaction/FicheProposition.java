package fr.mixitesociale.redaction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed wording that waits, as a person sees it.
 *
 * @param cote name of the side that proposes
 * @param adoptable by this person
 * @param retirable by this person, who acts for the side that proposes
 * @param discutable whether this person's side may say what it thinks of it
 * @param sien what this person's side said; null when it said nothing
 */
public record FicheProposition(
        UUID id,
        String texte,
        @Nullable String motif,
        String cote,
        String auteur,
        Instant le,
        List<Avis> avis,
        boolean adoptable,
        boolean retirable,
        boolean discutable,
        @Nullable SensAvis sien) {

    public FicheProposition {
        avis = List.copyOf(avis);
    }

    /** What another side said. */
    public record Avis(String cote, SensAvis sens, @Nullable String motif, String auteur, Instant le) {}

    static FicheProposition de(PropositionRedaction p, DroitRedaction droit, @Nullable UUID cote) {
        boolean dAutrui = cote != null && !cote.equals(p.cote);
        @Nullable AvisStocke sien = cote == null ? null : p.avis.get(cote);
        return new FicheProposition(
                p.id,
                p.texte,
                p.motif,
                p.coteNom,
                p.auteurNom,
                p.creeLe,
                p.avis.entrySet().stream()
                        .sorted(Comparator.comparing(avis -> avis.getValue().le))
                        .map(Map.Entry::getValue)
                        .map(a -> new Avis(a.coteNom, a.sens, a.motif, a.auteurNom, a.le))
                        .toList(),
                droit.ecrire(),
                droit.proposer() && p.cote.equals(cote),
                droit.proposer() && dAutrui,
                sien == null ? null : sien.sens);
    }
}
