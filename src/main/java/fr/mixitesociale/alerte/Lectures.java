package fr.mixitesociale.alerte;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which information each person has read. */
@Repository
class Lectures {

    private final JdbcClient client;
    private final JdbcTemplate lots;

    Lectures(JdbcClient client, JdbcTemplate lots) {
        this.client = client;
        this.lots = lots;
    }

    Set<String> de(UUID compte) {
        return client.sql("select cle from alerte_lue where compte_id = :compte")
                .param("compte", compte)
                .query((rs, _) -> Objects.requireNonNull(rs.getString("cle")))
                .set();
    }

    /** Two tabs of one person wait for each other until the end of the transaction. */
    void tenir(UUID compte) {
        client.sql("select id from compte where id = :compte for update")
                .param("compte", compte)
                .query(UUID.class)
                .optional();
    }

    void noter(UUID compte, Collection<String> cles, Instant le) {
        List<Object[]> lignes = cles.stream()
                .map(cle -> new Object[] {compte, cle, le.atOffset(ZoneOffset.UTC)})
                .toList();
        if (!lignes.isEmpty()) {
            lots.batchUpdate("insert into alerte_lue (compte_id, cle, lue_le) values (?, ?, ?)", lignes);
        }
    }

    /** Forgets what nothing says any more. */
    void oublier(UUID compte, Collection<String> cles) {
        List<Object[]> lignes =
                cles.stream().map(cle -> new Object[] {compte, cle}).toList();
        if (!lignes.isEmpty()) {
            lots.batchUpdate("delete from alerte_lue where compte_id = ? and cle = ?", lignes);
        }
    }
}
