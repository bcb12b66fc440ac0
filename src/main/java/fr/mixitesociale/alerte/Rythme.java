package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.Phrases;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** How often a person wants the digest. */
public enum Rythme {
    JAMAIS,
    QUOTIDIEN,
    HEBDOMADAIRE;

    /** Before people come to work. */
    private static final LocalTime HEURE = LocalTime.of(7, 0);

    public String libelle() {
        return Phrases.de("alerte.rythme." + name());
    }

    /**
     * The digest due at that moment, by the name of its period; empty when none is. Working days only for a daily one; a
     * weekly one missed on its day goes on the next day the portal runs.
     *
     * @param jour of a weekly one
     */
    Optional<String> periodeDue(DayOfWeek jour, LocalDateTime moment) {
        DayOfWeek ceJour = moment.getDayOfWeek();
        boolean aLHeure = !moment.toLocalTime().isBefore(HEURE);
        return switch (this) {
            case JAMAIS -> Optional.empty();
            case QUOTIDIEN ->
                aLHeure && ceJour.compareTo(DayOfWeek.FRIDAY) <= 0
                        ? Optional.of(moment.toLocalDate().toString())
                        : Optional.empty();
            case HEBDOMADAIRE ->
                ceJour.compareTo(jour) > 0 || aLHeure && ceJour == jour
                        ? Optional.of("%d-S%02d"
                                .formatted(
                                        moment.get(IsoFields.WEEK_BASED_YEAR),
                                        moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                        : Optional.empty();
        };
    }
}
