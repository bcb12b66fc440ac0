package fr.mixitesociale.jalon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The milestones of several contracts, for the room that measures what is done: one statement whatever their number. The
 * caller keeps those of the projects the person may see.
 */
@Component
public class JalonsSuivis {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    JalonsSuivis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<JalonDeProjet> des(Collection<UUID> contrats) {
        List<UUID> ids = List.copyOf(contrats);
        List<JalonDeProjet> jalons = new ArrayList<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            jalons.addAll(jdbc.sql("""
                            select projet_id, jalon, statut, prevu, reel, responsable, version
                            from projet_jalon where contrat_id in (:contrats)
                            """)
                    .param("contrats", ids.subList(debut, Math.min(ids.size(), debut + LOT)))
                    .query((rs, _) -> lu(rs))
                    .list());
        }
        return jalons;
    }

    private static JalonDeProjet lu(ResultSet rs) throws SQLException {
        return new JalonDeProjet(
                rs.getObject("projet_id", UUID.class),
                Jalon.valueOf(rs.getString("jalon")),
                StatutJalon.valueOf(rs.getString("statut")),
                rs.getObject("prevu", LocalDate.class),
                rs.getObject("reel", LocalDate.class),
                rs.getString("responsable"),
                rs.getLong("version"));
    }
}
