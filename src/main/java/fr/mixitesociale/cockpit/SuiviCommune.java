package fr.mixitesociale.cockpit;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contract of a commune and what is known of it.
 *
 * @param attendu the next act and whose it is, in words; empty when none is awaited
 * @param engagementsEnRetard of the whole contract: an engagement has no commune
 * @param jalonsEnRetard milestones of the projects of this commune whose date is past
 * @param difficultes open ones, on its projects
 */
public record SuiviCommune(
        UUID contrat,
        String intitule,
        StatutContrat statut,
        TypeContrat type,
        String attendu,
        Projets projets,
        int engagementsEnRetard,
        int jalonsEnRetard,
        int difficultes,
        @Nullable LocalDate dernierCopil,
        @Nullable LocalDate prochainCopil) {

    /**
     * Dwellings of the priority list, as the rules of {@code risque} rank them.
     *
     * @param obtenus already financed or « conventionnés »: part of {@code securises}
     * @param aRisque secured and probable ones do not reach the objective
     */
    public record Projets(int obtenus, int securises, int probables, int risques, boolean aRisque) {

        static final Projets AUCUN = new Projets(0, 0, 0, 0, false);
    }
}
