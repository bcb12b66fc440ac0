package fr.mixitesociale.suivi;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a calendar needs of a meeting; a whole day when it has no hour. */
public record Rendezvous(
        UUID id,
        String intitule,
        LocalDate jour,
        @Nullable LocalTime debut,
        Duration duree,
        @Nullable String lieu,
        @Nullable String visio,
        @Nullable String ordreDuJour,
        boolean annule) {

    private static final Duration USUELLE = Duration.ofHours(2);

    /** A day, with what is said of it. */
    public static Rendezvous jour(UUID id, String intitule, LocalDate jour, String texte) {
        return new Rendezvous(id, intitule, jour, null, USUELLE, null, null, texte, false);
    }

    static Rendezvous de(UUID id, String intitule, Map<ChampReunion, String> valeurs, StatutReunion statut) {
        @Nullable String debut = valeurs.get(ChampReunion.DEBUT);
        @Nullable String duree = valeurs.get(ChampReunion.DUREE);
        return new Rendezvous(
                id,
                intitule,
                LocalDate.parse(valeurs.getOrDefault(ChampReunion.JOUR, "")),
                debut == null ? null : LocalTime.parse(debut),
                duree == null ? USUELLE : Duration.ofMinutes(Long.parseLong(duree)),
                valeurs.get(ChampReunion.LIEU),
                valeurs.get(ChampReunion.VISIO),
                valeurs.get(ChampReunion.ORDRE_DU_JOUR),
                statut == StatutReunion.ANNULEE);
    }
}
