package fr.mixitesociale.risque;

import fr.mixitesociale.socle.CodeInsee;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engagements chosen for each commune. One taken away from article 1 stays chosen: put back, it is there again. */
@Repository
class EngagementsDuManque {

    private final JdbcClient jdbc;

    EngagementsDuManque(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CodeInsee, Set<UUID>> du(UUID contrat) {
        Map<CodeInsee, Set<UUID>> choisis = new HashMap<>();
        jdbc.sql("select code_insee, engagement_id from risque_engagement where contrat_id = :contrat")
                .param("contrat", contrat)
                .query(ligne -> {
                    choisis.computeIfAbsent(new CodeInsee(ligne.getString(1)), _ -> new HashSet<>())
                            .add(Objects.requireNonNull(ligne.getObject(2, UUID.class)));
                });
        return choisis;
    }

    void ajouter(UUID contrat, CodeInsee commune, UUID engagement, String par, Instant le) {
        jdbc.sql("""
                        insert into risque_engagement (contrat_id, code_insee, engagement_id, choisi_le, choisi_par)
                        values (:contrat, :commune, :engagement, :le, :par)""")
                .param("contrat", contrat)
                .param("commune", commune.valeur())
                .param("engagement", engagement)
                .param("le", Timestamp.from(le))
                .param("par", par)
                .update();
    }

    void retirer(UUID contrat, CodeInsee commune, UUID engagement) {
        jdbc.sql("""
                        delete from risque_engagement
                        where contrat_id = :contrat and code_insee = :commune and engagement_id = :engagement""")
                .param("contrat", contrat)
                .param("commune", commune.valeur())
                .param("engagement", engagement)
                .update();
    }
}
