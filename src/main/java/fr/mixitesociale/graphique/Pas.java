package fr.mixitesociale.graphique;

import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;

/** What one step of the horizontal axis is. A {@link Point} keeps the rank of its step. */
public enum Pas {
    /** The rank is the year itself. */
    ANNEE,
    /** The rank is {@code 4 × year + quarter − 1}. */
    TRIMESTRE;

    private static final int TRIMESTRES = 4;
    private static final int MOIS = 3;

    /** Rank of the step this day belongs to. */
    public int rang(LocalDate jour) {
        return this == ANNEE ? jour.getYear() : TRIMESTRES * jour.getYear() + (jour.getMonthValue() - 1) / MOIS;
    }

    /** Last day of a step. */
    public LocalDate fin(int rang) {
        return this == ANNEE
                ? LocalDate.of(rang, 12, 31)
                : LocalDate.of(rang / TRIMESTRES, 1, 1)
                        .plusMonths((long) MOIS * (rang % TRIMESTRES + 1))
                        .minusDays(1);
    }

    /** « 2026 », « T3 2026 ». */
    public String libelle(int rang) {
        return this == ANNEE
                ? String.valueOf(rang)
                : Phrases.de(
                        "graphique.trimestre",
                        String.valueOf(rang % TRIMESTRES + 1),
                        String.valueOf(rang / TRIMESTRES));
    }

    /** « en 2026 », « au T3 2026 ». */
    String dans(int rang) {
        return Phrases.de("graphique.dans." + name(), libelle(rang));
    }
}
