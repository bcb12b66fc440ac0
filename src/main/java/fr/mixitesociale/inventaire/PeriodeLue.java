package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Objective and result of one past triennial period of one commune, read from a complement. */
record PeriodeLue(
        CodeInsee code,
        int debut,
        int fin,
        @Nullable Integer objectif,
        @Nullable Integer realise,
        @Nullable BigDecimal pctPlai,
        @Nullable BigDecimal pctPls) {}
