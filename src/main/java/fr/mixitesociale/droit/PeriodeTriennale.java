package fr.mixitesociale.droit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tranche of three years from 1 January 2002 (art. L. 302-8, I CCH): 2002-2004, …, 2023-2025, 2026-2028.
 *
 * @param debut first year
 */
public record PeriodeTriennale(int debut) implements Comparable<PeriodeTriennale> {

    /** First year of the first period: the calendar itself, not a parameter of a text. */
    public static final int PREMIERE = 2002;

    /** Years of a period. */
    public static final int DUREE = 3;

    public PeriodeTriennale {
        if (debut < PREMIERE || (debut - PREMIERE) % DUREE != 0) {
            throw new IllegalArgumentException(
                    "Première année d’une période triennale attendue (2002, 2005, …), reçu : %d".formatted(debut));
        }
    }

    /** @return the period of this year; empty before 2002 */
    public static Optional<PeriodeTriennale> de(int annee) {
        return annee < PREMIERE
                ? Optional.empty()
                : Optional.of(new PeriodeTriennale(annee - (annee - PREMIERE) % DUREE));
    }

    public int fin() {
        return debut + DUREE - 1;
    }

    /** Day of the inventory its objectives are computed on: 1 January of the year before (art. L. 302-8, VII CCH). */
    public LocalDate dateDeBase() {
        return LocalDate.of(debut - 1, 1, 1);
    }

    public PeriodeTriennale suivante() {
        return new PeriodeTriennale(debut + DUREE);
    }

    /** « 2023-2025 ». */
    public String libelle() {
        return debut + "-" + fin();
    }

    @Override
    public int compareTo(PeriodeTriennale autre) {
        return Integer.compare(debut, autre.debut);
    }
}
