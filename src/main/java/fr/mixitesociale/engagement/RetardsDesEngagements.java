package fr.mixitesociale.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The late engagements of several contracts, for the room that looks at all of them: one statement for five hundred. */
@Component
public class RetardsDesEngagements {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    RetardsDesEngagements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are late in each contract that has some: their date is past, or their pilot says so. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> enRetard(Collection<UUID> contrats, LocalDate jour) {
        List<UUID> ids = List.copyOf(contrats);
        Map<UUID, Integer> retards = new HashMap<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            jdbc.sql("""
                            select contrat_id, count(*) as nombre from engagement
                            where contrat_id in (:contrats) and supprime_le is null
                              and (statut = 'EN_RETARD' or (echeance < :jour and statut not in ('REALISE', 'ABANDONNE')))
                            group by contrat_id
                            """)
                    .param("contrats", ids.subList(debut, Math.min(ids.size(), debut + LOT)))
                    .param("jour", jour)
                    .query(rs -> {
                        retards.put(rs.getObject("contrat_id", UUID.class), rs.getInt("nombre"));
                    });
        }
        return retards;
    }
}
