package fr.mixitesociale.projet;

import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.TexteCourt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The difference between the list and a workbook that comes back. Nothing is written yet: each part waits to be taken.
 *
 * @param modifications cells the person changed, over what the list holds now
 * @param heurts cells changed on both sides, differently
 * @param suppressions projects that were taken away and no longer come back
 */
public record Reimport(
        List<Ajout> ajouts,
        List<Modification> modifications,
        List<Modification> heurts,
        List<Suppression> suppressions,
        List<Refus> refus) {

    public Reimport {
        ajouts = List.copyOf(ajouts);
        modifications = List.copyOf(modifications);
        heurts = List.copyOf(heurts);
        suppressions = List.copyOf(suppressions);
        refus = List.copyOf(refus);
    }

    /** @param permis whether this person may add a project to that commune */
    public record Ajout(int ligne, NouveauProjet projet, boolean permis) {}

    /**
     * @param ligne of the workbook
     * @param avant what the list holds now, canonical
     * @param apres what the workbook holds, canonical
     */
    public record Modification(
            int ligne,
            UUID projet,
            long version,
            String nom,
            ChampProjet champ,
            @Nullable String avant,
            @Nullable String apres,
            DroitProjet droit) {}

    public record Suppression(UUID projet, long version, String nom, boolean permis) {}

    /** @param ligne of the workbook, 0 when the fault is the workbook itself */
    public record Refus(
            int ligne, @Nullable String colonne, @Nullable String valeur, String message) {}

    /** Whether the workbook says what the list says. */
    public boolean estSansDifference() {
        return ajouts.isEmpty() && modifications.isEmpty() && heurts.isEmpty() && suppressions.isEmpty();
    }

    /** What was taken of it, to be written over what the person had under their eyes. */
    public static LotProjets lot(List<Ajout> ajouts, List<Modification> modifications, List<Suppression> suppressions) {
        Map<UUID, Map<String, Valeurs>> parProjet = new LinkedHashMap<>();
        Map<UUID, Long> versions = new HashMap<>();
        for (Modification m : modifications) {
            versions.put(m.projet(), m.version());
            parProjet
                    .computeIfAbsent(m.projet(), _ -> new LinkedHashMap<>())
                    .put(m.champ().cle(), new Valeurs(m.avant(), m.apres()));
        }
        return new LotProjets(
                ajouts.stream().map(Ajout::projet).toList(),
                parProjet.entrySet().stream()
                        .map(e -> new Saisie(e.getKey(), versions.getOrDefault(e.getKey(), 0L), e.getValue()))
                        .toList(),
                suppressions.stream()
                        .map(s -> new LotProjets.Retrait(s.projet(), s.version()))
                        .toList(),
                List.of());
    }

    static String court(String valeur, int longueur) {
        return TexteCourt.couper(valeur.strip(), longueur, "…");
    }
}
