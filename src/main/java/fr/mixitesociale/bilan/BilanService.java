package fr.mixitesociale.bilan;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.PremiereSaisie;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each signatory says of the bilan. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BilanService {

    /** Kind of these observations, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "bilan";

    private final AccesContrat acces;
    private final ObservationsBilan observations;
    private final JournalDuContrat journal;

    BilanService(AccesContrat acces, ObservationsBilan observations, JournalDuContrat journal) {
        this.acces = acces;
        this.observations = observations;
        this.journal = journal;
    }

    /**
     * Saves the observations of a signatory; a text that someone else of that side wrote meanwhile is left alone and told.
     *
     * @param saisie its only field is {@link ChampObservation#TEXTE}; its id is not looked at, the signatory says it
     */
    @PremiereSaisie
    public ResultatSaisie observer(UUID contrat, UUID signataire, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Signataire partie = participation.contrat().signataire(signataire).orElseThrow(ContratIntrouvable::new);
        @Nullable String refus = DroitObservation.refus(participation, partie);
        if (refus != null) {
            throw new RefusDroit("bilan.observation.refus", refus);
        }
        ObservationBilan observation =
                observations.tenir(contrat, signataire).orElseGet(() -> new ObservationBilan(contrat, signataire));
        Fusion fusion = Fusion.appliquer(observation, ChampObservation.TOUS, saisie);
        if (!fusion.changes().isEmpty()) {
            observation.modifieLe = journal.maintenant();
            observation.modifiePar = participation.personne().identifiant();
            observation = observations.saveAndFlush(observation);
            journal.publier(participation, OBJET, observation.id, fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                observation.id,
                observation.version(),
                enregistres,
                journal.collisions(OBJET, observation.id, fusion.heurts()));
    }
}
