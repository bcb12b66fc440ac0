package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code situation_commune}, the read model of the list, true to the inventories: rewrites the communes a file
 * touches, in the transaction of its import. Two reads and two batches, whatever the size of the file.
 */
@Component
class SituationsCommunes {

    private static final int LOT = 500;

    /** The code comes last: both statements bind the same parameters in the same order. */
    private static final List<String> COLONNES = List.of(
            "nom",
            "nom_recherche",
            "departement",
            "nom_departement",
            "region",
            "siren_epci",
            "nom_epci",
            "siren_ept",
            "population",
            "annee",
            "lls",
            "rp_min",
            "rp_max",
            "taux",
            "taux_cible",
            "manquants_min",
            "manquants_max",
            "statut",
            "source",
            "code_insee");

    private static final String INSERER = "insert into situation_commune (" + String.join(", ", COLONNES) + ") values ("
            + String.join(", ", Collections.nCopies(COLONNES.size(), "?")) + ")";

    private static final String MODIFIER = "update situation_commune set "
            + COLONNES.stream().limit(COLONNES.size() - 1L).map(c -> c + " = ?").collect(Collectors.joining(", "))
            + " where code_insee = ?";

    private final JdbcTemplate jdbc;
    private final LignesInventaire lignes;
    private final Referentiel referentiel;

    SituationsCommunes(JdbcTemplate jdbc, LignesInventaire lignes, Referentiel referentiel) {
        this.jdbc = jdbc;
        this.lignes = lignes;
        this.referentiel = referentiel;
    }

    /** @param lues lines just stored */
    void rafraichir(List<LigneLue> lues) {
        if (lues.isEmpty()) {
            return;
        }
        List<Situation> situations = new ArrayList<>();
        derniersInventaires(lues)
                .forEach((code, annees) -> PrecedenceInventaires.situation(PrecedenceInventaires.retenir(annees))
                        .flatMap(calculee -> referentiel.commune(code).map(commune -> new Situation(commune, calculee)))
                        .ifPresent(situations::add));
        // a row changed in place leaves the indexes alone: half the cost of taking it out and putting it in again
        Set<String> presentes = Set.copyOf(jdbc.queryForList("select code_insee from situation_commune", String.class));
        Map<Boolean, List<Situation>> parPresence = situations.stream()
                .collect(Collectors.partitioningBy(
                        s -> presentes.contains(s.commune().code().valeur())));
        parPresence.forEach((presente, lot) -> jdbc.batchUpdate(presente ? MODIFIER : INSERER, lot, LOT, this::lier));
    }

    /**
     * The last inventory of a commune is at least as recent as its last one in the file: older lines need not be read.
     */
    private Map<CodeInsee, List<LigneInventaire>> derniersInventaires(List<LigneLue> lues) {
        Map<CodeInsee, Integer> derniers = HashMap.newHashMap(lues.size());
        lues.forEach(ligne -> derniers.merge(ligne.code(), ligne.annee(), Math::max));
        int depuis =
                derniers.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        Map<CodeInsee, List<LigneInventaire>> retenues = HashMap.newHashMap(derniers.size());
        for (LigneInventaire ligne : lignes.depuis(depuis, derniers.keySet())) {
            List<LigneInventaire> autres = retenues.computeIfAbsent(ligne.code(), _ -> new ArrayList<>(2));
            if (!autres.isEmpty() && autres.getFirst().annee() < ligne.annee()) {
                autres.clear();
            }
            if (autres.isEmpty() || autres.getFirst().annee() == ligne.annee()) {
                autres.add(ligne);
            }
        }
        return retenues;
    }

    private void lier(PreparedStatement ordre, Situation situation) throws SQLException {
        Commune commune = situation.commune();
        SituationCalculee calculee = situation.calculee();
        Integer population = calculee.population();
        Liaison liaison = new Liaison(ordre)
                .texte(commune.nom())
                .texte(NomRecherche.de(commune.nom()))
                .texte(commune.departement())
                .texte(referentiel
                        .departement(commune.departement())
                        .map(Departement::nom)
                        .orElse(""))
                .texte(commune.region())
                .texte(valeur(commune.epci()))
                .texte(nomEpci(commune))
                .texte(valeur(commune.ept()))
                .entier(population == null ? commune.population() : population)
                .entier(calculee.annee())
                .entier(calculee.lls());
        bornes(liaison, calculee.rp());
        liaison.decimal(calculee.taux()).decimal(calculee.tauxCible());
        bornes(liaison, calculee.manquants());
        liaison.texte(calculee.statut().name())
                .texte(calculee.source().name())
                .texte(commune.code().valeur());
    }

    private @Nullable String nomEpci(Commune commune) {
        Siren epci = commune.epci();
        return epci == null ? null : referentiel.epci(epci).map(Epci::nom).orElse(null);
    }

    private static @Nullable String valeur(@Nullable Siren siren) {
        return siren == null ? null : siren.valeur();
    }

    private static void bornes(Liaison liaison, @Nullable Intervalle bornes) throws SQLException {
        liaison.entier(bornes == null ? null : bornes.min()).entier(bornes == null ? null : bornes.max());
    }

    private record Situation(Commune commune, SituationCalculee calculee) {}
}
