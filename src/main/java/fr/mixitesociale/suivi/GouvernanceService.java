package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes article 4: its terms, and who sits in its two bodies. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class GouvernanceService {

    /** Kind of the terms, as in {@link fr.mixitesociale.socle.Changement}; their id is the contract's. */
    public static final String OBJET = "gouvernance";

    /** Kind of a seat. */
    public static final String MEMBRE = "membre";

    private final AccesContrat acces;
    private final Tenue tenue;
    private final JournalDuContrat journal;

    GouvernanceService(AccesContrat acces, Tenue tenue, JournalDuContrat journal) {
        this.acces = acces;
        this.tenue = tenue;
        this.journal = journal;
    }

    /** Saves what was typed; fields that someone else changed meanwhile are told and left alone. */
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        return tenue.modifier(
                Sorte.GOUVERNANCE, acces.exigerPourEcrire(contrat), saisie, GouvernanceService::exigerDuree);
    }

    /** @param saisis at least a signatory or a partner, and a name or a function */
    public UUID ajouterMembre(UUID contrat, Instance instance, Map<ChampMembre, String> saisis) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Membre membre = new Membre(contrat, instance, participation.personne().identifiant(), journal.maintenant());
        return tenue.creer(Sorte.MEMBRE, participation, membre, saisis, GouvernanceService::exigerQuelquun);
    }

    public ResultatSaisie modifierMembre(UUID contrat, Saisie saisie) {
        return tenue.modifier(
                Sorte.MEMBRE, acces.exigerPourEcrire(contrat), saisie, GouvernanceService::exigerQuelquun);
    }

    public void supprimerMembre(UUID contrat, UUID id) {
        tenue.supprimer(Sorte.MEMBRE, acces.exigerPourEcrire(contrat), id);
    }

    public void retablirMembre(UUID contrat, UUID id) {
        tenue.retablir(Sorte.MEMBRE, acces.exigerPourEcrire(contrat), id);
    }

    private static void exigerQuelquun(Membre membre) {
        if (membre.signataire == null && membre.organisme == null) {
            throw new ValeurRefusee(ChampMembre.ORGANISME.cle(), "suivi.membre.refus.organisme");
        }
        if (membre.nom == null && membre.fonction == null) {
            throw new ValeurRefusee(ChampMembre.FONCTION.cle(), "suivi.membre.refus.personne");
        }
    }

    private static void exigerDuree(Gouvernance gouvernance) {
        if (gouvernance.dureeDu != null
                && gouvernance.dureeAu != null
                && !gouvernance.dureeDu.isBefore(gouvernance.dureeAu)) {
            throw new ValeurRefusee(ChampGouvernance.DUREE_AU.cle(), "suivi.gouvernance.refus.duree");
        }
    }
}
