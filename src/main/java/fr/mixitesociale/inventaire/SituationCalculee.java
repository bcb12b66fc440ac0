package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures {@code situation_commune} stores for one commune; names and territory come from the referential. */
record SituationCalculee(
        int annee,
        @Nullable Integer lls,
        @Nullable Intervalle rp,
        @Nullable BigDecimal taux,
        @Nullable BigDecimal tauxCible,
        @Nullable Intervalle manquants,
        @Nullable Integer population,
        Statut statut,
        Source source) {

    static SituationCalculee de(AnneeRetenue annee) {
        InventaireAnnuel inventaire = annee.inventaire();
        Integer rp = inventaire.rp();
        return new SituationCalculee(
                inventaire.annee(),
                inventaire.lls(),
                rp == null ? inventaire.rpEstime() : new Intervalle(rp, rp),
                inventaire.taux(),
                inventaire.tauxCible(),
                inventaire.manquantsRetenus(),
                annee.population(),
                annee.statut(),
                inventaire.source());
    }
}
