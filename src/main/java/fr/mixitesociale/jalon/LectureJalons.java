package fr.mixitesociale.jalon;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads milestones as records: one statement, whatever the number of projects. */
@Repository
class LectureJalons {

    private static final String SQL =
            "select projet_id, jalon, statut, prevu, reel, responsable, version from projet_jalon where contrat_id = :contrat";

    private static final Comparator<JalonDeProjet> ORDRE =
            Comparator.comparing(JalonDeProjet::projetId).thenComparing(JalonDeProjet::jalon);

    private final JdbcClient jdbc;

    LectureJalons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<JalonDeProjet> duContrat(UUID contrat) {
        return jdbc.sql(SQL).param("contrat", contrat).query((rs, _) -> lu(rs)).stream()
                .sorted(ORDRE)
                .toList();
    }

    List<JalonDeProjet> desProjets(UUID contrat, Collection<UUID> projets) {
        if (projets.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(SQL + " and projet_id in (:projets)")
                .param("contrat", contrat)
                .param("projets", projets)
                .query((rs, _) -> lu(rs))
                .stream()
                .sorted(ORDRE)
                .toList();
    }

    /** Projects with a milestone in difficulty, or late on that day. */
    Set<UUID> aTraiter(UUID contrat, LocalDate jour) {
        return jdbc.sql("""
                        select distinct projet_id from projet_jalon
                        where contrat_id = :contrat
                          and (statut = 'EN_DIFFICULTE'
                               or (reel is null and prevu < :jour and statut not in ('FAIT', 'SANS_OBJET')))""")
                .param("contrat", contrat)
                .param("jour", jour)
                .query((rs, _) -> Objects.requireNonNull(rs.getObject("projet_id", UUID.class)))
                .set();
    }

    private static JalonDeProjet lu(ResultSet rs) throws SQLException {
        return new JalonDeProjet(
                rs.getObject("projet_id", UUID.class),
                Jalon.valueOf(rs.getString("jalon")),
                StatutJalon.valueOf(rs.getString("statut")),
                date(rs.getDate("prevu")),
                date(rs.getDate("reel")),
                rs.getString("responsable"),
                rs.getLong("version"));
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
