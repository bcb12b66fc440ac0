package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.procedure.ActeEnregistre.Reserve;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads acts that stand, oldest first: two statements, whatever the number of contracts. */
@Repository
class LectureActes {

    private static final String SELECTION = "select * from procedure_acte where retire_le is null and ";
    private static final String ORDRE = " order by enregistre_le, id";

    private final JdbcClient jdbc;

    LectureActes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one contract, avenants included. */
    List<ActeEnregistre> duContrat(UUID contrat) {
        return desContrats(List.of(contrat)).getOrDefault(contrat, List.of());
    }

    /** The contract and its acts, those of its avenants left out, whatever its text. */
    Dossier dossier(Contrat contrat) {
        return new Dossier(
                contrat,
                duContrat(contrat.id()).stream()
                        .filter(acte -> acte.avenant() == null)
                        .toList(),
                null);
    }

    /** An avenant as the contract it follows the steps of. */
    Dossier dossier(Contrat contrat, Avenant avenant, @Nullable TexteFige texte) {
        return new Dossier(
                contrat.vuAu(avenant.statut()),
                duContrat(contrat.id()).stream()
                        .filter(acte -> avenant.id().equals(acte.avenant()))
                        .toList(),
                texte,
                avenant,
                null);
    }

    Map<UUID, List<ActeEnregistre>> desContrats(Collection<UUID> contrats) {
        if (contrats.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Reserve>> reserves = reserves(contrats);
        Map<UUID, List<ActeEnregistre>> actes = new LinkedHashMap<>();
        jdbc.sql(SELECTION + "contrat_id in (:contrats)" + ORDRE)
                .param("contrats", contrats)
                .query(rs -> {
                    actes.computeIfAbsent(rs.getObject("contrat_id", UUID.class), _ -> new ArrayList<>())
                            .add(acte(rs, reserves));
                });
        return actes;
    }

    /** Act → whether it was withdrawn, without the reserves. */
    Map<ActeEnregistre, Boolean> tousDuContrat(UUID contrat) {
        Map<ActeEnregistre, Boolean> actes = new LinkedHashMap<>();
        jdbc.sql("select * from procedure_acte where contrat_id = :contrat" + ORDRE)
                .param("contrat", contrat)
                .query(rs -> {
                    actes.put(acte(rs, Map.of()), rs.getObject("retire_le", OffsetDateTime.class) != null);
                });
        return actes;
    }

    /** The act, its row held until the end of the transaction. */
    Optional<ActeEnregistre> tenir(UUID contrat, UUID id) {
        return jdbc.sql(SELECTION + "contrat_id = :contrat and id = :id for update")
                .param("contrat", contrat)
                .param("id", id)
                .query((rs, _) -> acte(rs, Map.of()))
                .optional();
    }

    private Map<UUID, List<Reserve>> reserves(Collection<UUID> contrats) {
        Map<UUID, List<Reserve>> reserves = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.acte_id, r.code, r.phrase, r.source, r.motif
                        from procedure_reserve r join procedure_acte a on a.id = r.acte_id
                        where a.contrat_id in (:contrats) order by r.acte_id, r.rang
                        """).param("contrats", contrats).query(rs -> {
            reserves.computeIfAbsent(rs.getObject("acte_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Reserve(
                            rs.getString("code"),
                            rs.getString("phrase"),
                            rs.getString("source"),
                            rs.getString("motif")));
        });
        return reserves;
    }

    private static ActeEnregistre acte(ResultSet rs, Map<UUID, List<Reserve>> reserves) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new ActeEnregistre(
                id,
                Acte.valueOf(rs.getString("acte")),
                rs.getObject("signataire_id", UUID.class),
                rs.getObject("avenant_id", UUID.class),
                rs.getObject("le", LocalDate.class),
                Voie.valueOf(rs.getString("voie")),
                rs.getString("auteur"),
                rs.getString("qualite"),
                rs.getString("delegation"),
                rs.getString("motif"),
                rs.getString("participants"),
                rs.getString("empreinte"),
                rs.getString("empreinte_liante"),
                rs.getObject("enregistre_le", OffsetDateTime.class).toInstant(),
                rs.getString("enregistre_par"),
                reserves.getOrDefault(id, List.of()));
    }
}
