package fr.mixitesociale.droit.regles;

import fr.mixitesociale.droit.PeriodeTriennale;
import java.time.LocalDate;
import java.util.Optional;

/** Where a commune newly subject to the law stands (VIII): its first periods ask less of it. */
public enum Entree {
    /** Entered in the course of the period: what remains of it. */
    EN_COURS,
    PREMIERE,
    DEUXIEME;

    /**
     * Place of {@code periode} for a commune subject from {@code jour} on; empty before it and from its third full period on.
     * A period is full for a commune subject on its first day.
     */
    public static Optional<Entree> dans(PeriodeTriennale periode, LocalDate jour) {
        return PeriodeTriennale.de(jour.getYear()).flatMap(celleDuJour -> {
            boolean pleine = jour.equals(LocalDate.of(celleDuJour.debut(), 1, 1));
            PeriodeTriennale premiere = pleine ? celleDuJour : celleDuJour.suivante();
            if (periode.equals(premiere)) {
                return Optional.of(PREMIERE);
            }
            if (periode.equals(premiere.suivante())) {
                return Optional.of(DEUXIEME);
            }
            return periode.equals(celleDuJour) ? Optional.of(EN_COURS) : Optional.empty();
        });
    }
}
