package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One imported line as stored, with the file it came from: what precedence chooses from.
 *
 * @param fichier name of the file
 * @param importeLe when that file was imported: between lines of one source the latest wins
 * @param rpEstime bounds inferred at import when {@code rp} is unknown
 * @param tauxPublie rate as published, kept even when aberrant
 */
record LigneInventaire(
        long id,
        CodeInsee code,
        int annee,
        LocalDate date,
        Source source,
        String fichier,
        Instant importeLe,
        @Nullable Integer lls,
        @Nullable String llsMotif,
        @Nullable Integer rp,
        @Nullable Intervalle rpEstime,
        @Nullable BigDecimal tauxPublie,
        @Nullable String tauxMotif,
        boolean tauxAberrant,
        @Nullable BigDecimal tauxCible,
        @Nullable Boolean soumise,
        @Nullable Boolean deficitaire,
        @Nullable Boolean carencee,
        @Nullable Boolean exemptee,
        @Nullable BigDecimal majorationPct,
        @Nullable BigDecimal prelevementNet,
        @Nullable Integer population,
        @Nullable BigDecimal deficitNotifie,
        @Nullable Integer objectifNotifie,
        Dispositif dispositif) {}
