package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the lines of a file with the figures shown today, before anything is written. */
@Component
class ComparaisonImport {

    private final JdbcClient jdbc;
    private final LignesInventaire lignes;

    ComparaisonImport(JdbcClient jdbc, LignesInventaire lignes) {
        this.jdbc = jdbc;
        this.lignes = lignes;
    }

    ApercuImport comparer(LotLu lot, RapportImport rapport) {
        Map<String, InventaireAnnuel> affiches = affiches(lot);
        int nouvelles = 0;
        int identiques = 0;
        for (LigneLue ligne : lot.lignes()) {
            InventaireAnnuel affiche = affiches.get(cle(ligne.code(), ligne.annee()));
            if (affiche == null) {
                nouvelles++;
            } else if (confirme(ligne, affiche)) {
                identiques++;
            }
        }
        return new ApercuImport(
                rapport, nouvelles, lot.lignes().size() - nouvelles - identiques, identiques, estPlusAncien(lot));
    }

    private Map<String, InventaireAnnuel> affiches(LotLu lot) {
        if (lot.lignes().isEmpty()) {
            return Map.of();
        }
        Set<CodeInsee> codes = lot.lignes().stream().map(LigneLue::code).collect(Collectors.toSet());
        Map<String, InventaireAnnuel> affiches = new HashMap<>();
        lignes.depuis(lot.annees().first(), codes).stream()
                .collect(Collectors.groupingBy(LigneInventaire::code))
                .forEach((code, siennes) -> PrecedenceInventaires.retenir(siennes)
                        .forEach(annee ->
                                affiches.put(cle(code, annee.inventaire().annee()), annee.inventaire())));
        return affiches;
    }

    /** Every figure the line gives is the one shown. */
    private static boolean confirme(LigneLue ligne, InventaireAnnuel affiche) {
        BigDecimal publie = ligne.taux().aberrant() ? null : ligne.taux().publie();
        return memeOuAbsent(ligne.logements().lls(), affiche.lls())
                && memeOuAbsent(ligne.logements().rp(), affiche.rp())
                && memeOuAbsent(publie, affiche.taux())
                && memeOuAbsent(ligne.taux().cible(), affiche.tauxCible());
    }

    private static <T extends Comparable<T>> boolean memeOuAbsent(@Nullable T lu, @Nullable T affiche) {
        return lu == null || (affiche != null && lu.compareTo(affiche) == 0);
    }

    /** A more recent inventory of the same source is already there for one of the communes of the file. */
    private boolean estPlusAncien(LotLu lot) {
        if (lot.lignes().isEmpty()) {
            return false;
        }
        List<String> sources = lot.lignes().stream()
                .map(ligne -> ligne.source().name())
                .distinct()
                .toList();
        Map<String, Integer> derniers = new HashMap<>();
        jdbc.sql("select code_insee, max(annee) from inventaire where source in (:sources) group by code_insee")
                .param("sources", sources)
                .query(rs -> {
                    derniers.put(rs.getString(1), rs.getInt(2));
                });
        int dernierDuLot = lot.annees().last();
        return lot.lignes().stream()
                .anyMatch(ligne -> derniers.getOrDefault(ligne.code().valeur(), 0) > dernierDuLot);
    }

    private static String cle(CodeInsee code, int annee) {
        return code.valeur() + annee;
    }
}
