package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil.Nouveaute;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Small questions of the home page, one statement each. */
@Repository
class FaitsInventaire {

    private static final int IMPORTS_AU_PLUS = 10;

    private final JdbcClient jdbc;

    FaitsInventaire(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No real commune has an inventory yet: those of the demonstration (00xxx) do not count. */
    boolean aucunInventaireReel() {
        return jdbc.sql("select count(*) from situation_commune where code_insee not like '00%'")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Communes of the département whose last inventory is a notified one of that year, or of a later one. */
    int inventairesNotifies(String departement, int annee) {
        return jdbc.sql(
                        "select count(*) from situation_commune where departement = :departement and annee >= :annee and source = :source")
                .param("departement", departement)
                .param("annee", annee)
                .param("source", Source.NOTIFIE.name())
                .query(Integer.class)
                .single();
    }

    List<Nouveaute> importsDepuis(Instant depuis) {
        return jdbc.sql("""
                        select nom, importe_le, lignes_enregistrees from fichier_importe where importe_le > :depuis
                        order by importe_le desc fetch first :nombre rows only
                        """)
                .param("depuis", depuis.atOffset(ZoneOffset.UTC))
                .param("nombre", IMPORTS_AU_PLUS)
                .query((rs, _) -> new Nouveaute(
                        rs.getObject("importe_le", OffsetDateTime.class).toInstant(),
                        Phrases.de(
                                "inventaire.carte.import.nouveau",
                                rs.getString("nom"),
                                rs.getInt("lignes_enregistrees")),
                        "communes"))
                .list();
    }
}
