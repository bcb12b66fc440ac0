package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One inventory of one commune as shown, after precedence between sources. Null means unknown, never zero.
 *
 * @param annee year of the 1 January it was taken at
 * @param lls logements locatifs sociaux counted
 * @param rp résidences principales when a source gives them
 * @param rpEstime bounds inferred from count and published rate when {@code rp} is unknown
 * @param taux rate in percent, two decimals; exact from {@code lls} and {@code rp} when both are known, else published;
 *     null when absent or aberrant
 * @param tauxCible target rate in percent of that inventory's source
 * @param manquants missing dwellings (t × RP − LLS, half up, negative above the target); an interval with two bounds
 *     when RP is inferred
 * @param source source of {@code lls}
 */
public record InventaireAnnuel(
        int annee,
        LocalDate date,
        @Nullable Integer lls,
        @Nullable String llsMotif,
        @Nullable Integer rp,
        @Nullable Intervalle rpEstime,
        @Nullable BigDecimal taux,
        @Nullable String tauxMotif,
        boolean tauxAberrant,
        @Nullable BigDecimal tauxCible,
        @Nullable Intervalle manquants,
        @Nullable Boolean deficitaire,
        @Nullable Boolean carencee,
        @Nullable Boolean exemptee,
        @Nullable BigDecimal prelevementNet,
        @Nullable BigDecimal deficitNotifie,
        @Nullable Integer objectifNotifie,
        Source source,
        String fichier) {

    /** « Fichier national SRU, sru-2025.csv, inventaire au 1er janvier 2024 ». */
    public String provenance() {
        return Provenance.de(this);
    }

    /** Missing dwellings to show: a notified deficit wins over the computed one. */
    public @Nullable Intervalle manquantsRetenus() {
        if (deficitNotifie == null) {
            return manquants;
        }
        int notifie = Math.clamp(
                deficitNotifie.setScale(0, RoundingMode.HALF_UP).longValue(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return new Intervalle(notifie, notifie);
    }
}
