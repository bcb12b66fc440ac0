package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes engagements; each act is checked on the contract as it is at that moment, which is held meanwhile. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EngagementsService {

    /** Kind of these objects, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "engagement";

    private static final String RANG = "rang";

    private final AccesContrat acces;
    private final Engagements engagements;
    private final CoherenceEngagement coherence;
    private final Origines origines;
    private final JournalDuContrat journal;
    private final Clock horloge;

    EngagementsService(
            AccesContrat acces,
            Engagements engagements,
            CoherenceEngagement coherence,
            Origines origines,
            JournalDuContrat journal,
            Clock horloge) {
        this.acces = acces;
        this.engagements = engagements;
        this.coherence = coherence;
        this.origines = origines;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Which way an engagement moves among those of its theme. */
    public enum Sens {
        MONTER,
        DESCENDRE
    }

    /**
     * Begins an engagement. An obligatory signatory may hand it at once to another signatory, associated ones included:
     * from then on its agents keep it.
     */
    public UUID creer(UUID contrat, NouvelEngagement nouveau) {
        Participation participation = acces.exigerPourEcrire(contrat);
        String refus = DroitEngagement.refusDeCreer(participation);
        if (refus != null) {
            throw new RefusDroit("engagement.refus.droit", refus);
        }
        NouvelEngagement verifie = coherence.verifier(nouveau, participation.contrat());
        origines.exiger(participation, verifie.origine());
        Engagement engagement = new Engagement(
                contrat,
                verifie,
                engagements.dernierRang(contrat, verifie.theme()) + 1,
                participation.personne().identifiant(),
                horloge.instant());
        if (participation.cote() != null && !participation.agitPour(verifie.signatairePilote())) {
            engagement.signataires.add(participation.cote().id());
        }
        engagements.save(engagement);
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put("creation", new Valeurs(null, engagement.intitule));
        champs.put(ChampEngagement.THEME.cle(), new Valeurs(null, ChampEngagement.THEME.lire(engagement)));
        champs.put(
                ChampEngagement.SIGNATAIRE_PILOTE.cle(),
                new Valeurs(null, ChampEngagement.SIGNATAIRE_PILOTE.lire(engagement)));
        journal.publier(participation, OBJET, engagement.id, champs);
        return engagement.id;
    }

    /** Saves what was typed; fields that someone else changed meanwhile are told and left alone. */
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Engagement engagement = exiger(contrat, saisie.id(), false);
        DroitEngagement droit = DroitEngagement.sur(participation, engagement.signatairePilote);
        droit.exigerSuivi();
        if (saisie.champs().keySet().stream().anyMatch(EngagementsService::estRedactionnel)) {
            droit.exigerRedaction();
        }
        Fusion fusion = Fusion.appliquer(engagement, List.of(ChampEngagement.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            Map<String, Valeurs> changes = new LinkedHashMap<>(fusion.changes());
            changes.putAll(coherence.ajuster(engagement, fusion.changes().keySet()));
            coherence.verifier(
                    engagement, participation.contrat(), fusion.changes().keySet());
            engagement.modifie(participation.personne().identifiant(), horloge.instant());
            engagements.flush();
            journal.publier(participation, OBJET, engagement.id, changes);
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                engagement.id,
                engagement.version(),
                enregistres,
                journal.collisions(OBJET, engagement.id, fusion.heurts()));
    }

    /** Deletes it; {@link #retablir} puts it back. */
    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Engagement engagement = exiger(contrat, id, false);
        DroitEngagement.sur(participation, engagement.signatairePilote).exigerRedaction();
        engagement.supprimer(participation.personne().identifiant(), horloge.instant());
        journal.publier(
                participation, OBJET, engagement.id, Map.of("suppression", new Valeurs(engagement.intitule, null)));
    }

    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Engagement engagement = exiger(contrat, id, true);
        DroitEngagement.sur(participation, engagement.signatairePilote).exigerRedaction();
        engagement.retablir(participation.personne().identifiant(), horloge.instant());
        journal.publier(
                participation, OBJET, engagement.id, Map.of("retablissement", new Valeurs(null, engagement.intitule)));
    }

    /** Exchanges it with its neighbour; nothing happens at the ends of the theme. */
    public void deplacer(UUID contrat, UUID id, Sens sens) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Engagement engagement = exiger(contrat, id, false);
        DroitEngagement.sur(participation, engagement.signatairePilote).exigerRedaction();
        List<Engagement> ordre = engagements.tenirTheme(contrat, engagement.theme);
        int place = ordre.indexOf(engagement);
        int autre = sens == Sens.MONTER ? place - 1 : place + 1;
        if (autre < 0 || autre >= ordre.size()) {
            return;
        }
        Collections.swap(ordre, place, autre);
        for (int i = 0; i < ordre.size(); i++) {
            ordre.get(i).rang = i + 1;
        }
        journal.publier(
                participation,
                OBJET,
                engagement.id,
                Map.of(RANG, new Valeurs(Integer.toString(place + 1), Integer.toString(autre + 1))));
    }

    private static boolean estRedactionnel(String cle) {
        return ChampEngagement.de(cle).map(ChampEngagement::estRedactionnel).orElse(true);
    }

    private Engagement exiger(UUID contrat, UUID id, boolean supprime) {
        return engagements
                .tenir(contrat, id)
                .filter(engagement -> engagement.estSupprime() == supprime)
                .orElseThrow(ContratIntrouvable::new);
    }
}
