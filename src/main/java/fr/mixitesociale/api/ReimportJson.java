package fr.mixitesociale.api;

import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.Reimport;
import fr.mixitesociale.projet.Reimport.Modification;
import fr.mixitesociale.projet.ResultatLot;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.socle.Phrases;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The difference between a workbook and the list; with what was written of it, the same shape. */
@Schema(name = "ImportDeProjets")
record ReimportJson(
        List<AjoutJson> ajouts,
        List<ModificationJson> modifications,
        List<SuppressionJson> suppressions,
        List<RefusJson> refus) {

    /** @param valeurs field → canonical value */
    @Schema(name = "ProjetAjoute")
    record AjoutJson(int ligne, String commune, Map<String, String> valeurs) {

        static AjoutJson de(Reimport.Ajout ajout) {
            return new AjoutJson(
                    ajout.ligne(),
                    ajout.projet().commune().valeur(),
                    ajout.projet().valeurs().entrySet().stream()
                            .collect(Collectors.toMap(e -> e.getKey().cle(), Map.Entry::getValue)));
        }
    }

    @Schema(name = "CelluleModifiee")
    record ModificationJson(
            UUID projet,
            String champ,
            @Nullable String avant,
            @Nullable String apres) {

        static ModificationJson de(Modification m) {
            return new ModificationJson(m.projet(), m.champ().cle(), m.avant(), m.apres());
        }
    }

    @Schema(name = "ProjetSupprime")
    record SuppressionJson(UUID projet, String nom) {

        static SuppressionJson de(Reimport.Suppression suppression) {
            return new SuppressionJson(suppression.projet(), suppression.nom());
        }
    }

    @Schema(name = "CelluleRefusee")
    record RefusJson(
            @Schema(description = "Ligne du classeur ; 0 pour le classeur lui-même")
            int ligne,

            @Nullable String colonne,
            @Nullable String valeur,
            String message) {}

    static ReimportJson apercu(Reimport reimport) {
        return new ReimportJson(
                reimport.ajouts().stream().map(AjoutJson::de).toList(),
                reimport.modifications().stream().map(ModificationJson::de).toList(),
                reimport.suppressions().stream().map(SuppressionJson::de).toList(),
                refus(reimport));
    }

    /** What was written or proposed, and everything that was not, with its line. */
    static ReimportJson resultat(Reimport reimport, ResultatLot fait, boolean suppressionsPrises) {
        Set<Cellule> ecrites = new HashSet<>();
        fait.ecrites().forEach(e -> ecrites.add(new Cellule(e.projet(), e.champ())));
        fait.proposees().forEach(p -> ecrites.add(new Cellule(p.projet(), p.champ())));
        List<RefusJson> refus = new ArrayList<>(refus(reimport));
        fait.refusees().forEach(refusee -> refus.add(refus(reimport, refusee)));
        Set<String> nomsRefuses = fait.refusees().stream()
                .filter(refusee -> refusee.projet() == null && refusee.champ() == null)
                .map(Refusee::nom)
                .collect(Collectors.toSet());
        return new ReimportJson(
                reimport.ajouts().stream()
                        .filter(ajout ->
                                !nomsRefuses.contains(ajout.projet().valeurs().getOrDefault(ChampProjet.NOM, "")))
                        .map(AjoutJson::de)
                        .toList(),
                reimport.modifications().stream()
                        .filter(m -> ecrites.contains(new Cellule(m.projet(), m.champ())))
                        .map(ModificationJson::de)
                        .toList(),
                reimport.suppressions().stream()
                        .filter(s -> suppressionsPrises && fait.retires().contains(s.projet()))
                        .map(SuppressionJson::de)
                        .toList(),
                refus);
    }

    private record Cellule(UUID projet, ChampProjet champ) {}

    private static List<RefusJson> refus(Reimport reimport) {
        List<RefusJson> refus = new ArrayList<>();
        reimport.refus().forEach(r -> refus.add(new RefusJson(r.ligne(), r.colonne(), r.valeur(), r.message())));
        reimport.heurts()
                .forEach(m -> refus.add(new RefusJson(
                        m.ligne(),
                        m.champ().libelle(),
                        m.champ().ecrit(m.apres()),
                        Phrases.de("projet.reimport.conflit", m.champ().ecrit(m.avant())))));
        return refus;
    }

    private static RefusJson refus(Reimport reimport, Refusee refusee) {
        Optional<Modification> origine = reimport.modifications().stream()
                .filter(m -> m.projet().equals(refusee.projet()) && m.champ() == refusee.champ())
                .findFirst();
        int ligne = origine.map(Modification::ligne)
                .orElseGet(() -> reimport.ajouts().stream()
                        .filter(ajout ->
                                refusee.nom().equals(ajout.projet().valeurs().getOrDefault(ChampProjet.NOM, "")))
                        .findFirst()
                        .map(Reimport.Ajout::ligne)
                        .orElse(0));
        ChampProjet champ = refusee.champ();
        return new RefusJson(
                ligne,
                champ == null ? null : champ.libelle(),
                Objects.requireNonNullElse(refusee.valeur(), refusee.nom()),
                refusee.message());
    }
}
