package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.bilan.BilanTriennal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Objective and result of one commune over one past triennial period (table T1 of the trame). Null means unknown.
 *
 * @param atteinte realised over objective, in percent
 * @param majoration rate of carence decided on this bilan, in percent
 * @param contrat contract the commune was under, when the DDT told it
 * @param calcul attainment with its reasons; null without objective or result
 * @param source file the figures come from
 */
public record BilanPeriode(
        int debut,
        int fin,
        @Nullable Integer objectif,
        @Nullable Integer realise,
        @Nullable BigDecimal atteinte,
        @Nullable BigDecimal pctPlai,
        @Nullable BigDecimal pctPls,
        @Nullable BigDecimal majoration,
        @Nullable TypeContratPasse contrat,
        @Nullable BilanTriennal calcul,
        String source) {

    /** « 2020-2022 ». */
    public String libelle() {
        return Provenance.empan(debut, fin);
    }
}
