package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.SujetAlerte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The preferences as they are in the database. */
@Repository
class PreferencesEnBase {

    private final JdbcClient jdbc;

    PreferencesEnBase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Preferences> de(UUID compte) {
        return jdbc.sql("select * from alerte_preference where compte_id = :compte")
                .param("compte", compte)
                .query((rs, _) -> lues(rs))
                .optional();
    }

    /** Account → what it asked for, for those who want a digest and said where. */
    Map<UUID, Preferences> abonnes() {
        Map<UUID, Preferences> abonnes = new LinkedHashMap<>();
        jdbc.sql("select * from alerte_preference where rythme <> 'JAMAIS' and courriel is not null order by compte_id")
                .query(rs -> {
                    abonnes.put(rs.getObject("compte_id", UUID.class), lues(rs));
                });
        return abonnes;
    }

    void ajouter(UUID compte, Preferences saisies, Instant le) {
        lier("""
                insert into alerte_preference (compte_id, courriel, rythme, jour, sujets, modifie_le, version)
                values (:compte, :courriel, :rythme, :jour, :sujets, :le, 1)
                """, compte, saisies, le);
    }

    /** @return whether they were still those that were read */
    boolean remplacer(UUID compte, Preferences saisies, Instant le) {
        return lier("""
                        update alerte_preference set courriel = :courriel, rythme = :rythme, jour = :jour,
                            sujets = :sujets, modifie_le = :le, version = version + 1
                        where compte_id = :compte and version = :version
                        """, compte, saisies, le) == 1;
    }

    private int lier(String sql, UUID compte, Preferences saisies, Instant le) {
        return jdbc.sql(sql)
                .param("compte", compte)
                .param("courriel", saisies.courriel())
                .param("rythme", saisies.rythme().name())
                .param("jour", saisies.jour().name())
                .param(
                        "sujets",
                        saisies.sujets().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("version", saisies.version())
                .update();
    }

    private static Preferences lues(ResultSet rs) throws SQLException {
        Set<SujetAlerte> sujets = Stream.of(rs.getString("sujets").split(","))
                .filter(nom -> !nom.isEmpty())
                .map(SujetAlerte::valueOf)
                .collect(Collectors.toSet());
        return new Preferences(
                rs.getString("courriel"),
                Rythme.valueOf(rs.getString("rythme")),
                DayOfWeek.valueOf(rs.getString("jour")),
                sujets,
                rs.getLong("version"));
    }
}
