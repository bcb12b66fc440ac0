package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.trajectoire.Production;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Et si ? »: the yearly pace a person tries.
 *
 * @param rpParAn new résidences principales a year
 * @param llsParAn new social dwellings a year
 * @param part the same as a share of the new résidences principales, percent; used when {@code llsParAn} is unknown
 */
public record Rythme(
        @Nullable Integer rpParAn,
        @Nullable Integer llsParAn,
        @Nullable BigDecimal part) {

    public static final Rythme INCONNU = new Rythme(null, null, null);

    boolean estInconnu() {
        return equals(INCONNU);
    }

    /** Without a number of résidences principales only existing dwellings become social ones. */
    Optional<Production> production() {
        int rp = rpParAn == null ? 0 : rpParAn;
        if (llsParAn != null) {
            return Optional.of(Production.enLogements(rp, llsParAn));
        }
        return part == null || rpParAn == null ? Optional.empty() : Optional.of(Production.enPart(rp, part));
    }
}
