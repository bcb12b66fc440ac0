package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of one contract at one moment, as one person sees it.
 *
 * @param avenant the avenant whose procedure it is; null for that of the contract
 * @param attentes what the contract waits for, most pressing first
 * @param actions what this person may record now, awaited ones first
 * @param actes latest first
 * @param controles what is missing to sign; empty once signed
 */
public record Vie(
        Participation participation,
        @Nullable Avenant avenant,
        List<Attente> attentes,
        List<ActionOuverte> actions,
        List<ActeLu> actes,
        List<PointPose> points,
        List<PointDeControle> controles,
        List<VersionLue> versions,
        List<Effet> effets) {

    /** The one thing the contract waits for from this person's side, if any. */
    public Optional<ActionOuverte> prochaine() {
        return actions.stream()
                .filter(ActionOuverte::attendue)
                .filter(action -> action.pour() == null
                        || participation.agitPour(action.pour().id()))
                .filter(_ -> !participation.estSysteme())
                .findFirst();
    }
}
