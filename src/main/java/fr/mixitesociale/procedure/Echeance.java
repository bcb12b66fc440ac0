package fr.mixitesociale.procedure;

import java.time.LocalDate;

/**
 * One date of the calendar of a contract.
 *
 * @param libelle what is to be done, {@code source} why
 */
public record Echeance(LocalDate le, String libelle, String source, Etat etat) {

    /** Where it stands today. */
    public enum Etat {
        FAIT,
        A_VENIR,
        PASSE
    }
}
