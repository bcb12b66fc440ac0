package fr.mixitesociale.suivi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** InvitationsReunion as stored. One that was withdrawn does not exist for its guest. */
@Component
class InvitationsReunion {

    /** A refused or abandoned contract meets nobody any more. */
    private static final String RECUES = """
            select i.id, i.contrat_id, i.reunion_id, i.reponse, c.intitule as contrat, c.periode_debut
            from invitation_reunion i
            join reunion r on r.id = i.reunion_id
            join contrat c on c.id = i.contrat_id
            where i.compte_id = :compte and i.retiree_le is null and r.supprime_le is null
              and c.statut not in ('REFUS', 'ABANDONNE')
            """;

    private final JdbcClient jdbc;

    InvitationsReunion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation and what frames it. */
    record Recue(
            UUID id, UUID contrat, UUID reunion, @Nullable Boolean vient, String intitule, int periode) {}

    /** @param retiree withdrawn */
    record Ligne(UUID id, UUID contrat, UUID reunion, UUID compte, String nom, boolean retiree) {}

    List<Recue> duCompte(UUID compte) {
        return jdbc.sql(RECUES + " order by r.jour desc, i.id")
                .param("compte", compte)
                .query((rs, _) -> recue(rs))
                .list();
    }

    Optional<Recue> duCompte(UUID compte, UUID id) {
        return jdbc.sql(RECUES + " and i.id = :id")
                .param("compte", compte)
                .param("id", id)
                .query((rs, _) -> recue(rs))
                .optional();
    }

    /** Guests of every meeting of the contract, by name. */
    List<Invite> duContrat(UUID contrat) {
        return jdbc.sql("""
                        select i.id, i.reunion_id, i.reponse, k.nom, k.fonction
                        from invitation_reunion i join compte k on k.id = i.compte_id
                        where i.contrat_id = :contrat and i.retiree_le is null
                        order by k.nom, i.id
                        """)
                .param("contrat", contrat)
                .query((rs, _) -> new Invite(
                        rs.getObject("id", UUID.class),
                        rs.getObject("reunion_id", UUID.class),
                        rs.getString("nom"),
                        rs.getString("fonction"),
                        vient(rs)))
                .list();
    }

    /** The invitation of this account to this meeting, withdrawn or not. */
    Optional<Ligne> trouver(UUID reunion, UUID compte) {
        return ligne("i.reunion_id = :un and i.compte_id = :deux", reunion, compte);
    }

    /** The invitation of this id in the contract, withdrawn or not. */
    Optional<Ligne> trouverDuContrat(UUID contrat, UUID id) {
        return ligne("i.contrat_id = :un and i.id = :deux", contrat, id);
    }

    void ecrire(UUID id, UUID contrat, UUID reunion, UUID compte, Instant le, String par) {
        jdbc.sql("""
                        insert into invitation_reunion (id, contrat_id, reunion_id, compte_id, invite_le, invite_par)
                        values (:id, :contrat, :reunion, :compte, :le, :par)
                        """)
                .param("id", id)
                .param("contrat", contrat)
                .param("reunion", reunion)
                .param("compte", compte)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .update();
    }

    /** @param le null to put it back */
    void retirer(UUID id, @Nullable Instant le, @Nullable String par) {
        jdbc.sql("update invitation_reunion set retiree_le = :le, retiree_par = :par where id = :id")
                .param("le", le == null ? null : le.atOffset(ZoneOffset.UTC))
                .param("par", par)
                .param("id", id)
                .update();
    }

    void repondre(UUID id, boolean vient, Instant le) {
        jdbc.sql("update invitation_reunion set reponse = :reponse, repondu_le = :le where id = :id")
                .param("reponse", vient ? "OUI" : "NON")
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    String nom(UUID compte) {
        return jdbc.sql("select nom from compte where id = :id")
                .param("id", compte)
                .query(String.class)
                .single();
    }

    private Optional<Ligne> ligne(String ou, UUID un, UUID deux) {
        return jdbc.sql("""
                        select i.id, i.contrat_id, i.reunion_id, i.compte_id, i.retiree_le, k.nom
                        from invitation_reunion i join compte k on k.id = i.compte_id
                        where %s
                        """.formatted(ou))
                .param("un", un)
                .param("deux", deux)
                .query((rs, _) -> new Ligne(
                        rs.getObject("id", UUID.class),
                        rs.getObject("contrat_id", UUID.class),
                        rs.getObject("reunion_id", UUID.class),
                        rs.getObject("compte_id", UUID.class),
                        rs.getString("nom"),
                        rs.getObject("retiree_le") != null))
                .optional();
    }

    private static Recue recue(ResultSet rs) throws SQLException {
        return new Recue(
                rs.getObject("id", UUID.class),
                rs.getObject("contrat_id", UUID.class),
                rs.getObject("reunion_id", UUID.class),
                vient(rs),
                rs.getString("contrat"),
                rs.getInt("periode_debut"));
    }

    private static @Nullable Boolean vient(ResultSet rs) throws SQLException {
        @Nullable String reponse = rs.getString("reponse");
        return reponse == null ? null : "OUI".equals(reponse);
    }
}
