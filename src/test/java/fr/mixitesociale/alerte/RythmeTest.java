package fr.mixitesociale.alerte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Le rythme du résumé")
class RythmeTest {

    @ParameterizedTest(name = "{0}, {1}, le {2} : {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "JAMAIS,MONDAY,2026-11-23T08:00,-",
                "QUOTIDIEN,MONDAY,2026-11-23T06:59,-",
                "QUOTIDIEN,MONDAY,2026-11-23T07:00,2026-11-23",
                "QUOTIDIEN,MONDAY,2026-11-27T23:00,2026-11-27",
                "QUOTIDIEN,MONDAY,2026-11-28T08:00,-",
                "QUOTIDIEN,MONDAY,2026-11-29T08:00,-",
                "HEBDOMADAIRE,WEDNESDAY,2026-11-24T08:00,-",
                "HEBDOMADAIRE,WEDNESDAY,2026-11-25T06:30,-",
                "HEBDOMADAIRE,WEDNESDAY,2026-11-25T07:00,2026-S48",
                "HEBDOMADAIRE,WEDNESDAY,2026-11-29T03:00,2026-S48",
                "HEBDOMADAIRE,MONDAY,2027-01-01T08:00,2026-S53"
            })
    void du(Rythme rythme, DayOfWeek jour, LocalDateTime moment, @Nullable String periode) {
        assertThat(rythme.periodeDue(jour, moment)).isEqualTo(Optional.ofNullable(periode));
    }

    @Test
    @DisplayName("d’une année à l’autre, une semaine n’a qu’un nom, et chaque semaine en a un")
    void semaines() {
        long noms = LocalDateTime.of(2026, 1, 5, 9, 0)
                .toLocalDate()
                .datesUntil(LocalDateTime.of(2029, 1, 1, 9, 0).toLocalDate())
                .map(jour -> Rythme.HEBDOMADAIRE.periodeDue(DayOfWeek.MONDAY, jour.atTime(9, 0)))
                .map(Optional::orElseThrow)
                .distinct()
                .count();
        assertThat(noms).isEqualTo(156);
    }
}
