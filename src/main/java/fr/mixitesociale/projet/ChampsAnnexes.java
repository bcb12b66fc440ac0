package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields another room keeps beside a project and tells in its history: brought as a bean by that room. */
public interface ChampsAnnexes {

    boolean connait(String champ);

    /** « Permis déposé · date prévue ». */
    String libelle(String champ);

    /** A canonical value as French readers expect it. */
    String ecrit(String champ, @Nullable String canonique);

    /** Whether a past value may be put back: what happened may not. */
    default boolean estRestaurable(String champ) {
        return connait(champ);
    }

    /** @return false when someone changed it since it was read */
    boolean restaurer(
            Participation participation, UUID projet, String champ, @Nullable String lue, @Nullable String voulue);
}
