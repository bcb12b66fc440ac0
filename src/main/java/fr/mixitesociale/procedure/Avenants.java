package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.StatutContrat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Avenants as they are in the database. */
@Repository
class Avenants {

    private final JdbcClient jdbc;

    Avenants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those given up included, oldest first. */
    List<Avenant> duContrat(UUID contrat) {
        return jdbc.sql("select * from avenant where contrat_id = :contrat order by ouvert_le, id")
                .param("contrat", contrat)
                .query((rs, _) -> avenant(rs))
                .list();
    }

    Optional<Avenant> trouver(UUID contrat, UUID id) {
        return duContrat(contrat).stream()
                .filter(avenant -> avenant.id().equals(id))
                .findFirst();
    }

    Optional<Avenant> enCours(UUID contrat) {
        return duContrat(contrat).stream().filter(Avenant::estEnCours).findFirst();
    }

    /** Contract → the avenant under way, for those that have one; one statement. */
    Map<UUID, Avenant> enCours(Collection<UUID> contrats) {
        if (contrats.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from avenant where contrat_id in (:contrats) order by ouvert_le, id")
                .param("contrats", contrats)
                .query((rs, _) -> avenant(rs))
                .stream()
                .filter(Avenant::estEnCours)
                .collect(Collectors.toMap(Avenant::contrat, Function.identity(), (premier, _) -> premier));
    }

    void ajouter(Avenant avenant) {
        jdbc.sql("""
                        insert into avenant (id, contrat_id, numero, motif, chapitres, statut, ouvert_le, ouvert_par)
                        values (:id, :contrat, :numero, :motif, :chapitres, :statut, :le, :par)
                        """)
                .param("id", avenant.id())
                .param("contrat", avenant.contrat())
                .param("numero", avenant.numero())
                .param("motif", avenant.motif())
                .param("chapitres", enTexte(avenant.chapitres()))
                .param("statut", avenant.statut().name())
                .param("le", avenant.ouvertLe().atOffset(ZoneOffset.UTC))
                .param("par", avenant.ouvertPar())
                .update();
    }

    void modifier(UUID avenant, String motif, Set<String> chapitres) {
        jdbc.sql("update avenant set motif = :motif, chapitres = :chapitres where id = :id")
                .param("motif", motif)
                .param("chapitres", enTexte(chapitres))
                .param("id", avenant)
                .update();
    }

    void passer(UUID avenant, StatutContrat vers) {
        jdbc.sql("update avenant set statut = :statut where id = :id")
                .param("statut", vers.name())
                .param("id", avenant)
                .update();
    }

    private static String enTexte(Set<String> chapitres) {
        return chapitres.stream().sorted().collect(Collectors.joining(","));
    }

    private static Avenant avenant(ResultSet rs) throws SQLException {
        return new Avenant(
                rs.getObject("id", UUID.class),
                rs.getObject("contrat_id", UUID.class),
                rs.getInt("numero"),
                rs.getString("motif"),
                Set.of(rs.getString("chapitres").split(",")),
                StatutContrat.valueOf(rs.getString("statut")),
                rs.getObject("ouvert_le", OffsetDateTime.class).toInstant(),
                rs.getString("ouvert_par"));
    }
}
