package fr.mixitesociale.inventaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a commune stands in the scheme of article 55, beside its figures. Null means unknown.
 *
 * @param dateEntree day it became subject (art. L. 302-8, VIII CCH)
 * @param inconstructibilite share of the urbanised territory that cannot be built on, percent (IX)
 * @param plhDebut day the PLH that covers it, or what stands for one, became enforceable (X)
 * @param plhFin last day of that PLH; unknown while it has no end
 */
public record Dispositif(
        @Nullable LocalDate dateEntree,
        @Nullable BigDecimal inconstructibilite,
        @Nullable LocalDate plhDebut,
        @Nullable LocalDate plhFin) {

    static final Dispositif INCONNU = new Dispositif(null, null, null, null);

    /** This one where it knows, {@code autre} elsewhere; a PLH is taken whole. */
    Dispositif ou(Dispositif autre) {
        boolean sonPlh = plhDebut != null || plhFin != null;
        return new Dispositif(
                dateEntree != null ? dateEntree : autre.dateEntree,
                inconstructibilite != null ? inconstructibilite : autre.inconstructibilite,
                sonPlh ? plhDebut : autre.plhDebut,
                sonPlh ? plhFin : autre.plhFin);
    }

    /** Whether an enforceable PLH covers the commune that day; null when nobody said. */
    public @Nullable Boolean plhExecutoire(LocalDate jour) {
        if (plhDebut == null) {
            return plhFin != null && plhFin.isBefore(jour) ? Boolean.FALSE : null;
        }
        return !plhDebut.isAfter(jour) && (plhFin == null || !plhFin.isBefore(jour));
    }
}
