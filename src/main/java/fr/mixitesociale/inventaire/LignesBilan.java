package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored bilans of past periods, the latest import first. */
@Repository
class LignesBilan {

    private static final String SELECTION = """
            select b.code_insee, b.debut, b.fin, b.objectif, b.realise, b.pct_plai, b.pct_pls, b.type_contrat, f.nom
            from bilan_periode b join fichier_importe f on f.id = b.fichier_id
            """;
    private static final String ORDRE = " order by b.debut, f.importe_le desc, b.id desc";

    private final JdbcClient jdbc;

    LignesBilan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One stored line. */
    record LigneBilan(
            int debut,
            int fin,
            @Nullable Integer objectif,
            @Nullable Integer realise,
            @Nullable BigDecimal pctPlai,
            @Nullable BigDecimal pctPls,
            @Nullable TypeContratPasse contrat,
            String fichier) {}

    List<LigneBilan> deLaCommune(CodeInsee code) {
        return jdbc.sql(SELECTION + "where b.code_insee = :code" + ORDRE)
                .param("code", code.valeur())
                .query(LignesBilan::ligne)
                .list();
    }

    /** Lines of several communes, by code; the caller cuts its list into lots of at most a few hundred. */
    Map<CodeInsee, List<LigneBilan>> desCommunes(Collection<CodeInsee> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<CodeInsee, List<LigneBilan>> parCommune = HashMap.newHashMap(codes.size());
        jdbc.sql(SELECTION + "where b.code_insee in (:codes)" + ORDRE)
                .param("codes", codes.stream().map(CodeInsee::valeur).toList())
                .query(rs -> {
                    parCommune
                            .computeIfAbsent(new CodeInsee(rs.getString("code_insee")), _ -> new ArrayList<>())
                            .add(ligne(rs, 0));
                });
        return parCommune;
    }

    private static LigneBilan ligne(ResultSet rs, int numero) throws SQLException {
        String contrat = rs.getString("type_contrat");
        return new LigneBilan(
                rs.getInt("debut"),
                rs.getInt("fin"),
                rs.getObject("objectif", Integer.class),
                rs.getObject("realise", Integer.class),
                rs.getBigDecimal("pct_plai"),
                rs.getBigDecimal("pct_pls"),
                contrat == null ? null : TypeContratPasse.valueOf(contrat),
                rs.getString("nom"));
    }
}
