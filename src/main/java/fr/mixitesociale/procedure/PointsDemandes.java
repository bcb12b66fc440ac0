package fr.mixitesociale.procedure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Points of the demandes and their answers. */
@Repository
class PointsDemandes {

    private final JdbcClient jdbc;

    PointsDemandes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PointPose> duContrat(UUID contrat) {
        return jdbc
                .sql("select signataire_id, point, texte, reponse from procedure_point where contrat_id = :contrat")
                .param("contrat", contrat)
                .query((rs, _) -> new PointPose(
                        rs.getObject("signataire_id", UUID.class),
                        PointDemande.valueOf(rs.getString("point")),
                        rs.getString("texte"),
                        rs.getString("reponse")))
                .list()
                .stream()
                .sorted(Comparator.comparing(PointPose::signataire).thenComparing(PointPose::point))
                .toList();
    }

    void poser(UUID contrat, UUID signataire, PointDemande point, String texte) {
        jdbc.sql("""
                        insert into procedure_point (contrat_id, signataire_id, point, texte)
                        values (:contrat, :signataire, :point, :texte)
                        """)
                .param("contrat", contrat)
                .param("signataire", signataire)
                .param("point", point.name())
                .param("texte", texte)
                .update();
    }

    /** @return whether there is such a point */
    boolean repondre(UUID contrat, UUID signataire, PointDemande point, String reponse, Instant le, String par) {
        return jdbc.sql("""
                        update procedure_point set reponse = :reponse, repondu_le = :le, repondu_par = :par
                        where contrat_id = :contrat and signataire_id = :signataire and point = :point
                        """)
                        .param("reponse", reponse)
                        .param("le", le.atOffset(ZoneOffset.UTC))
                        .param("par", par)
                        .param("contrat", contrat)
                        .param("signataire", signataire)
                        .param("point", point.name())
                        .update()
                == 1;
    }
}
