package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the préfet decided on the objective of a commune over a period.
 *
 * @param version to send back with a change; {@link #ABSENTE} before the first decision
 */
public record Decision(
        CodeInsee commune,
        PeriodeTriennale periode,
        @Nullable Notification notification,
        @Nullable Rehaussement rehaussement,
        long version) {

    public static final long ABSENTE = -1;

    /** Nothing decided yet. */
    public static Decision aucune(CodeInsee commune, PeriodeTriennale periode) {
        return new Decision(commune, periode, null, null, ABSENTE);
    }

    /**
     * The notified objective: it wins over the computed one, which stays beside it.
     *
     * @param le day of the notification
     * @param reference of the letter or of the arrêté; empty when none was given
     * @param calcule what the engine gave that day; null when it could not compute
     * @param regles rule set it used
     */
    public record Notification(
            int valeur,
            LocalDate le,
            String reference,
            @Nullable Integer calcule,
            @Nullable String regles) {}

    /**
     * Objective raised without contract (art. L. 302-8, VII).
     *
     * @param motif why the local housing markets allow it
     * @param accordDuMaire day of the mayor's agreement
     */
    public record Rehaussement(int valeur, String motif, LocalDate accordDuMaire) {}

    public @Nullable Integer notifie() {
        return notification == null ? null : notification.valeur();
    }

    public @Nullable Integer rehausse() {
        return rehaussement == null ? null : rehaussement.valeur();
    }
}
