package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.DroitProjet;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do of a difficulty: whoever reported it, the commune of the project and the owner follow it; only the
 * side that reported it takes it away.
 */
public record DroitsDifficulte(boolean suivre, boolean supprimer) implements Serializable {

    static DroitsDifficulte de(
            Participation participation, DroitProjet projet, @Nullable UUID auteur, @Nullable UUID porteur) {
        if (participation.estSysteme()) {
            return new DroitsDifficulte(true, true);
        }
        if (!participation.contrat().statut().suiviOuvert()) {
            return new DroitsDifficulte(false, false);
        }
        boolean auteurLuiMeme = auteur != null && participation.agitPour(auteur);
        return new DroitsDifficulte(
                auteurLuiMeme || projet == DroitProjet.MODIFIER || (porteur != null && participation.agitPour(porteur)),
                auteurLuiMeme);
    }

    /** Public signatories see them all; an associated one those it takes care of. */
    static boolean peutVoir(Participation participation, @Nullable UUID porteur) {
        return participation.estPublique() || (porteur != null && participation.agitPour(porteur));
    }
}
