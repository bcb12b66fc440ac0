package fr.mixitesociale.projet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it came back.
 *
 * @param emportes the projects that were taken away; empty when the hidden sheet is gone: what is missing is then unknown
 * @param refus what could not be read at all
 */
record ClasseurLu(List<LigneLue> lignes, Optional<Set<UUID>> emportes, List<Reimport.Refus> refus) {

    /**
     * A row.
     *
     * @param id null for a row typed away from the portal
     * @param empreinte null when its hidden cell was emptied
     * @param textes only of the columns the workbook still has
     */
    record LigneLue(
            int numero,
            @Nullable UUID id,
            @Nullable EmpreinteLigne empreinte,
            String commune,
            Map<ChampProjet, String> textes) {}
}
