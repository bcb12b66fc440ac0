package fr.mixitesociale.difficulte;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open difficulties of several contracts, for the room that looks at all of them: one statement for five hundred. The
 * caller speaks to public signatories, who see them all.
 */
@Component
public class DifficultesSuivies {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    DifficultesSuivies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param commune INSEE code of the commune of the project */
    public record Ouvertes(UUID contrat, String commune, int nombre) {}

    @Transactional(readOnly = true)
    public List<Ouvertes> ouvertes(Collection<UUID> contrats) {
        List<UUID> ids = List.copyOf(contrats);
        List<Ouvertes> ouvertes = new ArrayList<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            ouvertes.addAll(jdbc.sql("""
                            select d.contrat_id, p.code_insee, count(*) as nombre
                            from difficulte d join projet p on p.id = d.projet_id
                            where d.contrat_id in (:contrats) and d.supprime_le is null and d.leve_le is null
                              and p.supprime_le is null
                            group by d.contrat_id, p.code_insee
                            """)
                    .param("contrats", ids.subList(debut, Math.min(ids.size(), debut + LOT)))
                    .query((rs, _) -> new Ouvertes(
                            rs.getObject("contrat_id", UUID.class), rs.getString("code_insee"), rs.getInt("nombre")))
                    .list());
        }
        return ouvertes;
    }
}
