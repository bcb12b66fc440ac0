package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the meetings of a contract: when, with whom, what was said and decided. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReunionsService {

    /** Kind of a meeting, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "reunion";

    public static final String PARTICIPANT = "participant";
    public static final String DECISION = "decision";

    private final AccesContrat acces;
    private final Tenue tenue;
    private final List<AppuiSurReunion> appuis;
    private final Clock horloge;

    ReunionsService(AccesContrat acces, Tenue tenue, List<AppuiSurReunion> appuis, Clock horloge) {
        this.acces = acces;
        this.tenue = tenue;
        this.appuis = List.copyOf(appuis);
        this.horloge = horloge;
    }

    /** @param saisis at least its nature, its title and its day */
    public UUID prevoir(UUID contrat, Map<ChampReunion, String> saisis) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Droits.exiger(Sorte.REUNION, participation);
        Reunion reunion = new Reunion(
                contrat,
                NatureReunion.valueOf(exige(saisis, ChampReunion.NATURE)),
                exige(saisis, ChampReunion.INTITULE),
                LocalDate.parse(exige(saisis, ChampReunion.JOUR)),
                participation.personne().identifiant(),
                horloge.instant());
        return tenue.creer(Sorte.REUNION, participation, reunion, saisis, this::exigerCoherence);
    }

    /** Saves what was typed; fields that someone else changed meanwhile are told and left alone. */
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        return tenue.modifier(Sorte.REUNION, acces.exigerPourEcrire(contrat), saisie, this::exigerCoherence);
    }

    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        tenue.tenir(Sorte.REUNION, participation, id, false);
        Droits.exiger(Sorte.REUNION, participation);
        appuis.stream()
                .flatMap(appui -> appui.refusDeSupprimer(id).stream())
                .findFirst()
                .ifPresent(raison -> {
                    throw new RefusMetier("suivi.reunion.refus.appui", raison);
                });
        tenue.supprimer(Sorte.REUNION, participation, id);
    }

    public void retablir(UUID contrat, UUID id) {
        tenue.retablir(Sorte.REUNION, acces.exigerPourEcrire(contrat), id);
    }

    public UUID convier(UUID contrat, UUID reunion, Map<ChampParticipant, String> saisis) {
        Participation participation = acces.exigerPourEcrire(contrat);
        tenue.tenir(Sorte.REUNION, participation, reunion, false);
        Droits.exiger(Sorte.PARTICIPANT, participation);
        Participant participant = new Participant(
                contrat,
                reunion,
                exige(saisis, ChampParticipant.NOM),
                participation.personne().identifiant(),
                horloge.instant());
        return tenue.creer(Sorte.PARTICIPANT, participation, participant, saisis, _ -> {});
    }

    public ResultatSaisie modifierParticipant(UUID contrat, Saisie saisie) {
        return tenue.modifier(Sorte.PARTICIPANT, acces.exigerPourEcrire(contrat), saisie, _ -> {});
    }

    public void retirerParticipant(UUID contrat, UUID id) {
        tenue.supprimer(Sorte.PARTICIPANT, acces.exigerPourEcrire(contrat), id);
    }

    public void retablirParticipant(UUID contrat, UUID id) {
        tenue.retablir(Sorte.PARTICIPANT, acces.exigerPourEcrire(contrat), id);
    }

    public UUID decider(UUID contrat, UUID reunion, Map<ChampDecision, String> saisis) {
        Participation participation = acces.exigerPourEcrire(contrat);
        tenue.tenir(Sorte.REUNION, participation, reunion, false);
        Droits.exiger(Sorte.DECISION, participation);
        DecisionReunion decision = new DecisionReunion(
                contrat,
                reunion,
                exige(saisis, ChampDecision.TEXTE),
                participation.personne().identifiant(),
                horloge.instant());
        return tenue.creer(Sorte.DECISION, participation, decision, saisis, _ -> {});
    }

    public ResultatSaisie modifierDecision(UUID contrat, Saisie saisie) {
        return tenue.modifier(Sorte.DECISION, acces.exigerPourEcrire(contrat), saisie, _ -> {});
    }

    public void supprimerDecision(UUID contrat, UUID id) {
        tenue.supprimer(Sorte.DECISION, acces.exigerPourEcrire(contrat), id);
    }

    public void retablirDecision(UUID contrat, UUID id) {
        tenue.retablir(Sorte.DECISION, acces.exigerPourEcrire(contrat), id);
    }

    private void exigerCoherence(Reunion reunion) {
        if (reunion.statut == StatutReunion.TENUE && reunion.jour.isAfter(LocalDate.now(horloge))) {
            throw new ValeurRefusee(ChampReunion.STATUT.cle(), "suivi.reunion.refus.future");
        }
    }

    /** What cannot be left out, as it will be kept. */
    private static <E> String exige(Map<? extends ChampSuivi<E>, String> saisis, ChampSuivi<E> champ) {
        return Objects.requireNonNull(champ.normaliser(saisis.get(champ)));
    }
}
