package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One inventory read from a file, ready to be stored.
 *
 * @param code current commune
 * @param codePublie code in the file, of a commune that has merged since when it differs
 */
record LigneLue(
        int ligne,
        CodeInsee code,
        CodeInsee codePublie,
        LocalDate date,
        Source source,
        Logements logements,
        TauxLu taux,
        Statuts statuts,
        Notification notification,
        Map<Categorie, Integer> categories,
        Dispositif dispositif) {

    int annee() {
        return date.getYear();
    }

    boolean estPublieeSousSonCode() {
        return code.equals(codePublie);
    }

    /** @param motif why the count is absent (« Pas d'inventaire », « NC ») */
    record Logements(
            @Nullable Integer lls,
            @Nullable String motif,
            @Nullable Integer rp,
            @Nullable Intervalle rpEstime) {}

    /**
     * @param motif why the rate is absent (« &gt;25% »), as published
     * @param aberrant above 100 %: kept, never drawn
     */
    record TauxLu(
            @Nullable BigDecimal publie,
            @Nullable String motif,
            boolean aberrant,
            @Nullable BigDecimal cible) {}

    record Statuts(
            @Nullable Boolean soumise,
            @Nullable Boolean deficitaire,
            @Nullable Boolean carencee,
            @Nullable Boolean exemptee,
            @Nullable String motifExemption,
            @Nullable BigDecimal majoration,
            @Nullable BigDecimal prelevement,
            @Nullable Integer population) {}

    /** What the préfet notified; a line that carries one of both figures speaks for him. */
    record Notification(
            @Nullable BigDecimal deficit,
            @Nullable Integer objectif,
            @Nullable String regime) {

        static final Notification AUCUNE = new Notification(null, null, null);

        Source source() {
            return deficit != null || objectif != null ? Source.NOTIFIE : Source.COMPLEMENT;
        }
    }
}
