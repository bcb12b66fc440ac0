package fr.mixitesociale.levier;

import fr.mixitesociale.engagement.Theme;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which associated signatories are asked to answer which grid. */
@Repository
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Ligne(UUID signataire, Theme theme) {}

    List<Ligne> du(UUID contrat) {
        return jdbc.sql("select signataire_id, theme from levier_invitation where contrat_id = :contrat")
                .param("contrat", contrat)
                .query((rs, _) ->
                        new Ligne(rs.getObject("signataire_id", UUID.class), Theme.valueOf(rs.getString("theme"))))
                .list();
    }

    void noter(UUID contrat, UUID signataire, Theme theme, Instant le, String par) {
        jdbc.sql("""
                        insert into levier_invitation (contrat_id, signataire_id, theme, le, par)
                        values (:contrat, :signataire, :theme, :le, :par)
                        """)
                .param("contrat", contrat)
                .param("signataire", signataire)
                .param("theme", theme.name())
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .update();
    }

    void retirer(UUID contrat, UUID signataire, Theme theme) {
        jdbc.sql("delete from levier_invitation where contrat_id = :contrat and signataire_id = :signataire"
                        + " and theme = :theme")
                .param("contrat", contrat)
                .param("signataire", signataire)
                .param("theme", theme.name())
                .update();
    }
}
