package fr.mixitesociale.calendrier;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exemptions and carences as they are in the database: two statements to read, whatever their number. */
@Repository
class Demarches {

    private final JdbcClient jdbc;

    Demarches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, latest period first: a few dozen in a département. */
    List<Demarche> toutes() {
        Map<UUID, Map<EtapeSru, EtapeDatee>> etapes = new HashMap<>();
        jdbc.sql("select * from demarche_sru_etape").query(rs -> {
            etapes.computeIfAbsent(rs.getObject("demarche_id", UUID.class), _ -> new EnumMap<>(EtapeSru.class))
                    .put(EtapeSru.valueOf(rs.getString("etape")), etape(rs));
        });
        return jdbc.sql("select * from demarche_sru order by periode_debut desc, code_insee, nature")
                .query((rs, _) -> demarche(rs, etapes.getOrDefault(rs.getObject("id", UUID.class), Map.of())))
                .list();
    }

    /** One, its row held until the end of the transaction. */
    Optional<Demarche> tenir(UUID id) {
        return jdbc.sql("select * from demarche_sru where id = :id for update")
                .param("id", id)
                .query((rs, _) -> demarche(rs, etapes(id)))
                .optional();
    }

    boolean existe(CodeInsee commune, PeriodeTriennale periode, NatureDemarche nature) {
        return jdbc.sql("""
                        select count(*) from demarche_sru
                        where code_insee = :commune and periode_debut = :periode and nature = :nature
                        """)
                        .param("commune", commune.valeur())
                        .param("periode", periode.debut())
                        .param("nature", nature.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void ouvrir(Demarche demarche, Instant le, String par) {
        jdbc.sql("""
                        insert into demarche_sru
                            (id, code_insee, periode_debut, nature, motif, ouverte_le, ouverte_par, version)
                        values (:id, :commune, :periode, :nature, :motif, :le, :par, 0)
                        """)
                .param("id", demarche.id())
                .param("commune", demarche.commune().valeur())
                .param("periode", demarche.periode().debut())
                .param("nature", demarche.nature().name())
                .param("motif", demarche.motif().name())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .update();
    }

    /** Replaces the date of a step, in a procedure already held. */
    void dater(UUID demarche, EtapeSru etape, EtapeDatee datee, Instant le, String par) {
        effacer(demarche, etape);
        jdbc.sql("""
                        insert into demarche_sru_etape (demarche_id, etape, le, reference, ecrite_le, ecrite_par)
                        values (:demarche, :etape, :jour, :reference, :le, :par)
                        """)
                .param("demarche", demarche)
                .param("etape", etape.name())
                .param("jour", datee.le())
                .param("reference", datee.reference())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .update();
    }

    void effacer(UUID demarche, EtapeSru etape) {
        jdbc.sql("delete from demarche_sru_etape where demarche_id = :demarche and etape = :etape")
                .param("demarche", demarche)
                .param("etape", etape.name())
                .update();
    }

    void changeeDeVersion(UUID demarche) {
        jdbc.sql("update demarche_sru set version = version + 1 where id = :id")
                .param("id", demarche)
                .update();
    }

    private Map<EtapeSru, EtapeDatee> etapes(UUID demarche) {
        Map<EtapeSru, EtapeDatee> etapes = new EnumMap<>(EtapeSru.class);
        jdbc.sql("select * from demarche_sru_etape where demarche_id = :demarche")
                .param("demarche", demarche)
                .query(rs -> {
                    etapes.put(EtapeSru.valueOf(rs.getString("etape")), etape(rs));
                });
        return etapes;
    }

    private static EtapeDatee etape(ResultSet rs) throws SQLException {
        return new EtapeDatee(rs.getObject("le", LocalDate.class), rs.getString("reference"));
    }

    private static Demarche demarche(ResultSet rs, Map<EtapeSru, EtapeDatee> etapes) throws SQLException {
        return new Demarche(
                rs.getObject("id", UUID.class),
                new CodeInsee(rs.getString("code_insee")),
                new PeriodeTriennale(rs.getInt("periode_debut")),
                NatureDemarche.valueOf(rs.getString("nature")),
                MotifDemarche.valueOf(rs.getString("motif")),
                etapes,
                rs.getLong("version"));
    }
}
