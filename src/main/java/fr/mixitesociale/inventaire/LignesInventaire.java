package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored inventory lines as precedence needs them, one statement whatever the number of rows. */
@Repository
class LignesInventaire {

    private static final String SELECTION = """
            select i.id, i.code_insee, i.annee, i.date_inventaire, i.source, f.nom, f.importe_le, i.lls, i.lls_motif,
                   i.rp, i.rp_min, i.rp_max, i.taux_publie, i.taux_motif, i.taux_aberrant, i.taux_cible, i.soumise,
                   i.deficitaire, i.carencee, i.exemptee, i.majoration_pct, i.prelevement_net, i.population, i.deficit_notifie,
                   i.objectif_legal_notifie, i.date_entree, i.inconstructibilite_pct, i.plh_debut, i.plh_fin
            from inventaire i join fichier_importe f on f.id = i.fichier_id
            """;

    private static final int PEU_DE_COMMUNES = 200;

    private final JdbcClient jdbc;

    LignesInventaire(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LigneInventaire> deLaCommune(CodeInsee code) {
        return jdbc.sql(SELECTION + "where i.code_insee = :code")
                .param("code", code.valeur())
                .query(LignesInventaire::ligne)
                .list();
    }

    /** Lines of several communes, by code; the caller cuts its list into lots of at most a few hundred. */
    Map<CodeInsee, List<LigneInventaire>> desCommunes(Collection<CodeInsee> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECTION + "where i.code_insee in (:codes)")
                .param("codes", codes.stream().map(CodeInsee::valeur).toList())
                .query(LignesInventaire::ligne)
                .list()
                .stream()
                .collect(Collectors.groupingBy(LigneInventaire::code, TreeMap::new, Collectors.toList()));
    }

    /** Lines of {@code codes} taken in {@code annee} or later; a few communes are asked for by name, many are sifted. */
    List<LigneInventaire> depuis(int annee, Set<CodeInsee> codes) {
        if (codes.size() <= PEU_DE_COMMUNES) {
            return jdbc.sql(SELECTION + "where i.annee >= :annee and i.code_insee in (:codes)")
                    .param("annee", annee)
                    .param("codes", codes.stream().map(CodeInsee::valeur).toList())
                    .query(LignesInventaire::ligne)
                    .list();
        }
        return jdbc
                .sql(SELECTION + "where i.annee >= :annee")
                .param("annee", annee)
                .query(LignesInventaire::ligne)
                .list()
                .stream()
                .filter(ligne -> codes.contains(ligne.code()))
                .toList();
    }

    private static LigneInventaire ligne(ResultSet rs, int numero) throws SQLException {
        return new LigneInventaire(
                rs.getLong("id"),
                new CodeInsee(rs.getString("code_insee")),
                rs.getInt("annee"),
                rs.getObject("date_inventaire", LocalDate.class),
                Source.valueOf(rs.getString("source")),
                rs.getString("nom"),
                rs.getObject("importe_le", OffsetDateTime.class).toInstant(),
                rs.getObject("lls", Integer.class),
                rs.getString("lls_motif"),
                rs.getObject("rp", Integer.class),
                bornes(rs.getObject("rp_min", Integer.class), rs.getObject("rp_max", Integer.class)),
                rs.getBigDecimal("taux_publie"),
                rs.getString("taux_motif"),
                rs.getBoolean("taux_aberrant"),
                rs.getBigDecimal("taux_cible"),
                rs.getObject("soumise", Boolean.class),
                rs.getObject("deficitaire", Boolean.class),
                rs.getObject("carencee", Boolean.class),
                rs.getObject("exemptee", Boolean.class),
                rs.getBigDecimal("majoration_pct"),
                rs.getBigDecimal("prelevement_net"),
                rs.getObject("population", Integer.class),
                rs.getBigDecimal("deficit_notifie"),
                rs.getObject("objectif_legal_notifie", Integer.class),
                new Dispositif(
                        rs.getObject("date_entree", LocalDate.class),
                        rs.getBigDecimal("inconstructibilite_pct"),
                        rs.getObject("plh_debut", LocalDate.class),
                        rs.getObject("plh_fin", LocalDate.class)));
    }

    static @Nullable Intervalle bornes(@Nullable Integer min, @Nullable Integer max) {
        return min == null || max == null ? null : new Intervalle(min, max);
    }
}
