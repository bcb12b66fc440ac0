package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of the list of communes: the commune at its last inventory. */
public record SituationCommune(
        CodeInsee code,
        String nom,
        String departement,
        String nomDepartement,
        @Nullable String nomEpci,
        @Nullable Integer population,
        int annee,
        @Nullable Integer lls,
        @Nullable BigDecimal taux,
        @Nullable BigDecimal tauxCible,
        @Nullable Intervalle manquants,
        Statut statut,
        Source source) {}
