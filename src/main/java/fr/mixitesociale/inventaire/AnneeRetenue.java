package fr.mixitesociale.inventaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One year of one commune after precedence: what is shown, and what only the status and the list need. */
record AnneeRetenue(
        InventaireAnnuel inventaire,
        @Nullable Boolean soumise,
        @Nullable Integer population,
        @Nullable BigDecimal majorationPct,
        Statut statut,
        Dispositif dispositif) {}
