package fr.mixitesociale.suivi;

import fr.mixitesociale.engagement.Theme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as a signatory sees it.
 *
 * @param valeurs canonical value of every field that holds something
 * @param lectureSeule why this person does not write it, and who may; null when they may
 */
public record FicheReunion(
        UUID id,
        long version,
        NatureReunion nature,
        @Nullable Theme theme,
        String intitule,
        LocalDate jour,
        @Nullable LocalTime debut,
        StatutReunion statut,
        Map<ChampReunion, String> valeurs,
        List<FicheParticipant> participants,
        List<FicheDecision> decisions,
        List<Invite> invites,
        @Nullable String lectureSeule) {

    public FicheReunion {
        valeurs = Map.copyOf(valeurs);
        participants = List.copyOf(participants);
        decisions = List.copyOf(decisions);
        invites = List.copyOf(invites);
    }

    public @Nullable String valeur(ChampReunion champ) {
        return valeurs.get(champ);
    }

    /** Still to come on this day. */
    public boolean estAVenirLe(LocalDate aujourdhui) {
        return statut == StatutReunion.PREVUE && !jour.isBefore(aujourdhui);
    }

    /** Its day has passed and nobody said whether it was held. */
    public boolean estAConstaterLe(LocalDate aujourdhui) {
        return statut == StatutReunion.PREVUE && jour.isBefore(aujourdhui);
    }

    /** The theme of a workshop; other meetings have none. */
    @Override
    public @Nullable Theme theme() {
        return nature == NatureReunion.ATELIER ? theme : null;
    }

    Rendezvous rendezvous() {
        return Rendezvous.de(id, intitule, valeurs, statut);
    }
}
