package fr.mixitesociale.suivi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last and the next COPIL of several contracts, for the room that looks at all of them: one statement for five hundred. */
@Component
public class CopilsSuivis {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    CopilsSuivis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dernier day of the last one held, {@code prochain} of the next one planned */
    public record Copils(
            @Nullable LocalDate dernier, @Nullable LocalDate prochain) {

        public static final Copils AUCUN = new Copils(null, null);
    }

    /** By contract; one without any is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Copils> des(Collection<UUID> contrats, LocalDate jour) {
        List<UUID> ids = List.copyOf(contrats);
        Map<UUID, Copils> copils = new HashMap<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            jdbc.sql("""
                            select contrat_id,
                                   max(case when statut = 'TENUE' then jour end) as dernier,
                                   min(case when statut = 'PREVUE' and jour >= :jour then jour end) as prochain
                            from reunion
                            where contrat_id in (:contrats) and nature = 'COPIL' and supprime_le is null
                            group by contrat_id
                            """)
                    .param("contrats", ids.subList(debut, Math.min(ids.size(), debut + LOT)))
                    .param("jour", jour)
                    .query(rs -> {
                        copils.put(
                                rs.getObject("contrat_id", UUID.class),
                                new Copils(
                                        rs.getObject("dernier", LocalDate.class),
                                        rs.getObject("prochain", LocalDate.class)));
                    });
        }
        return copils;
    }
}
