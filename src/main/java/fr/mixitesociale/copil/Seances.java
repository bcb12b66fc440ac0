package fr.mixitesociale.copil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings opened from the portal, as they are in the database. */
@Repository
class Seances {

    private final JdbcClient jdbc;

    Seances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<Seance> duContrat(UUID contrat) {
        return jdbc.sql("select * from copil_seance where contrat_id = :contrat order by numero")
                .param("contrat", contrat)
                .query((rs, _) -> seance(rs))
                .list();
    }

    /** The one that a meeting is. */
    Optional<Seance> deLaReunion(UUID reunion) {
        return jdbc.sql("select * from copil_seance where reunion_id = :reunion")
                .param("reunion", reunion)
                .query((rs, _) -> seance(rs))
                .optional();
    }

    /** One of them, its row held until the end of the transaction. */
    Optional<Seance> tenir(UUID contrat, UUID id) {
        return jdbc.sql("select * from copil_seance where contrat_id = :contrat and id = :id for update")
                .param("contrat", contrat)
                .param("id", id)
                .query((rs, _) -> seance(rs))
                .optional();
    }

    void ouvrir(Seance seance, String par) {
        jdbc.sql("""
                        insert into copil_seance (id, contrat_id, reunion_id, numero, intitule, jour, ouverte_le, ouverte_par,
                            instantane)
                        values (:id, :contrat, :reunion, :numero, :intitule, :jour, :le, :par, :instantane)
                        """)
                .param("id", seance.id())
                .param("contrat", seance.contrat())
                .param("reunion", seance.reunion())
                .param("numero", seance.numero())
                .param("intitule", seance.intitule())
                .param("jour", seance.jour())
                .param("le", date(seance.ouverteLe()))
                .param("par", par)
                .param("instantane", Json.de(seance.instantane()))
                .update();
    }

    void clore(UUID seance, CompteRendu compteRendu, Instant le, String par) {
        jdbc.sql("update copil_seance set close_le = :le, close_par = :par, compte_rendu = :texte where id = :id")
                .param("le", date(le))
                .param("par", par)
                .param("texte", Json.de(compteRendu))
                .param("id", seance)
                .update();
    }

    private static OffsetDateTime date(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Seance seance(ResultSet rs) throws SQLException {
        @Nullable String compteRendu = rs.getString("compte_rendu");
        @Nullable OffsetDateTime close = rs.getObject("close_le", OffsetDateTime.class);
        return new Seance(
                rs.getObject("id", UUID.class),
                rs.getObject("contrat_id", UUID.class),
                rs.getObject("reunion_id", UUID.class),
                rs.getInt("numero"),
                rs.getString("intitule"),
                rs.getObject("jour", LocalDate.class),
                rs.getObject("ouverte_le", OffsetDateTime.class).toInstant(),
                Json.lire(rs.getString("instantane"), Instantane.class),
                close == null ? null : close.toInstant(),
                compteRendu == null ? null : Json.lire(compteRendu, CompteRendu.class));
    }
}
