package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Participation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object of this room.
 *
 * @param objet its name in the journal, as in {@link fr.mixitesociale.socle.Changement}
 * @param refus why this person may not write those of this contract, and who may; null when they may
 * @param commentable whether people talk about one of them; the others are too small for that
 */
record Sorte<E extends ObjetTenu>(
        String objet,
        Class<E> type,
        List<? extends ChampSuivi<E>> champs,
        Function<Participation, @Nullable String> refus,
        boolean commentable) {

    static final Sorte<Gouvernance> GOUVERNANCE = new Sorte<>(
            "gouvernance", Gouvernance.class, List.of(ChampGouvernance.values()), Droits::refusDeRediger, true);
    static final Sorte<Membre> MEMBRE =
            new Sorte<>("membre", Membre.class, List.of(ChampMembre.values()), Droits::refusDeRediger, false);
    static final Sorte<Reunion> REUNION =
            new Sorte<>("reunion", Reunion.class, List.of(ChampReunion.values()), Droits::refusDeReunir, true);
    static final Sorte<Participant> PARTICIPANT = new Sorte<>(
            "participant", Participant.class, List.of(ChampParticipant.values()), Droits::refusDeReunir, false);
    static final Sorte<DecisionReunion> DECISION = new Sorte<>(
            "decision", DecisionReunion.class, List.of(ChampDecision.values()), Droits::refusDeReunir, true);
}
