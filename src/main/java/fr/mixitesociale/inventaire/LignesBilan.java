package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored bilans of past periods, the latest import first. */
@Repository
class LignesBilan {

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
            String fichier) {}

    List<LigneBilan> deLaCommune(CodeInsee code) {
        return jdbc.sql("""
                        select b.debut, b.fin, b.objectif, b.realise, b.pct_plai, b.pct_pls, f.nom
                        from bilan_periode b join fichier_importe f on f.id = b.fichier_id
                        where b.code_insee = :code
                        order by b.debut, f.importe_le desc, b.id desc
                        """)
                .param("code", code.valeur())
                .query((rs, _) -> new LigneBilan(
                        rs.getInt("debut"),
                        rs.getInt("fin"),
                        rs.getObject("objectif", Integer.class),
                        rs.getObject("realise", Integer.class),
                        rs.getBigDecimal("pct_plai"),
                        rs.getBigDecimal("pct_pls"),
                        rs.getString("nom")))
                .list();
    }
}
