package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objective and result of one past triennial period of one commune, read from a complement. */
record PeriodeLue(
        CodeInsee code,
        int debut,
        int fin,
        @Nullable Integer objectif,
        @Nullable Integer realise,
        @Nullable BigDecimal pctPlai,
        @Nullable BigDecimal pctPls,
        @Nullable TypeContratPasse contrat) {

    boolean estVide() {
        return Stream.of(objectif, realise, pctPlai, pctPls, contrat).allMatch(Objects::isNull);
    }
}
