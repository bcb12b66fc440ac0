package fr.mixitesociale.levier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sections of which notebooks are shown in which contracts. A line is never taken away. */
@Repository
class Partages {

    private final JdbcClient jdbc;

    Partages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param par login */
    record Ligne(UUID cahier, String section, Instant le, String par, int contrats) {}

    List<Ligne> du(UUID contrat) {
        return jdbc.sql("""
                        select p.cahier_id, p.section, p.le, p.par,
                               (select count(*) from levier_partage a
                                where a.cahier_id = p.cahier_id and a.section = p.section) as contrats
                        from levier_partage p where p.contrat_id = :contrat
                        """)
                .param("contrat", contrat)
                .query((rs, _) -> new Ligne(
                        rs.getObject("cahier_id", UUID.class),
                        rs.getString("section"),
                        rs.getTimestamp("le").toInstant(),
                        rs.getString("par"),
                        rs.getInt("contrats")))
                .list();
    }

    /** Sections of this notebook shown in this contract. */
    Set<String> sections(UUID contrat, UUID cahier) {
        return Set.copyOf(
                jdbc.sql("select section from levier_partage where contrat_id = :contrat and cahier_id = :cahier")
                        .param("contrat", contrat)
                        .param("cahier", cahier)
                        .query(String.class)
                        .list());
    }

    /** Contracts where this section of this notebook is shown. */
    List<UUID> contrats(UUID cahier, String section) {
        return jdbc.sql("select contrat_id from levier_partage where cahier_id = :cahier and section = :section"
                        + " order by contrat_id")
                .param("cahier", cahier)
                .param("section", section)
                .query((rs, _) -> rs.getObject("contrat_id", UUID.class))
                .list();
    }

    void noter(UUID contrat, UUID cahier, String section, Instant le, String par) {
        jdbc.sql("""
                        insert into levier_partage (contrat_id, cahier_id, section, le, par)
                        values (:contrat, :cahier, :section, :le, :par)
                        """)
                .param("contrat", contrat)
                .param("cahier", cahier)
                .param("section", section)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .update();
    }
}
