package fr.mixitesociale.preambule;

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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes how the parties are represented, as the template prints it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PartiesService {

    /** Kind of these objects, as in {@link fr.mixitesociale.socle.Changement}; their id is that of the signatory. */
    public static final String OBJET = "partie";

    private final AccesContrat acces;
    private final Parties parties;
    private final JournalDuContrat journal;

    PartiesService(AccesContrat acces, Parties parties, JournalDuContrat journal) {
        this.acces = acces;
        this.parties = parties;
        this.journal = journal;
    }

    /** Saves what was typed; fields that someone else changed meanwhile are told and left alone. */
    @PremiereSaisie
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Signataire signataire = participation.contrat().signataire(saisie.id()).orElseThrow(ContratIntrouvable::new);
        String refus = DroitPartie.refus(participation, signataire);
        if (refus != null) {
            throw new RefusDroit("preambule.refus.droit", refus);
        }
        Partie partie = parties.tenir(contrat, signataire.id()).orElseGet(() -> new Partie(contrat, signataire.id()));
        Fusion fusion = Fusion.appliquer(partie, ChampPartie.pour(signataire.nature()), saisie);
        if (!fusion.changes().isEmpty()) {
            partie.modifie(participation, journal.maintenant());
            partie = parties.save(partie);
            parties.flush();
            journal.publier(participation, OBJET, signataire.id(), fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                signataire.id(),
                partie.version(),
                enregistres,
                journal.collisions(OBJET, signataire.id(), fusion.heurts()));
    }
}
