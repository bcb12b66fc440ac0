package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.socle.CodeInsee;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share of the effort that a signatory tried out, as a person who may read it sees it.
 *
 * @param cote whose it is
 * @param partageLe when it was shown to all signatories; null while its side alone reads it
 * @param mien of the person's own side
 * @param valeurs figures of the communes that pool, in the order of the board
 * @param bilan its total and what the figures alone would break
 */
public record Scenario(
        UUID id,
        String nom,
        String cote,
        String auteur,
        Instant creeLe,
        @Nullable Instant partageLe,
        boolean mien,
        Map<CodeInsee, Integer> valeurs,
        Bilan bilan) {

    public boolean estPartage() {
        return partageLe != null;
    }

    /** Whether this person may still change its figures: what was shared stays as it was read. */
    public boolean estModifiable() {
        return mien && !estPartage();
    }

    public List<Constat> bloquants() {
        return bilan.constats().stream().filter(Constat::estBloquant).toList();
    }
}
