package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.Contrat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads answers. What is not shared leaves the database for its own side only. In a contract whose wording is closed, a
 * groupement's answers are those it held that day.
 */
@Repository
class LectureReponses {

    private static final String SELECTION = """
            select r.id, r.cahier_id, r.element, r.version,
                   case when c.reponse_id is null then r.statut else c.statut end as statut,
                   case when c.reponse_id is null then r.texte else c.texte end as texte,
                   case when c.reponse_id is null then r.levier else c.levier end as levier,
                   case when c.reponse_id is null then r.modifie_le else c.modifie_le end as modifie_le,
                   case when c.reponse_id is null then r.modifie_par else c.modifie_par end as modifie_par,
                   a.texte as avis, a.version as version_avis
            from levier_reponse r
                 left join levier_copie c on c.contrat_id = :contrat and c.reponse_id = r.id
                 left join levier_avis a on a.contrat_id = :contrat and a.reponse_id = r.id
            where r.cahier_id in (:cahiers)
              and (:ouvert or c.reponse_id is not null or r.cahier_id not in (:communs))
              and (r.cahier_id = :mien or exists (
                      select 1 from levier_partage p
                      where p.contrat_id = :contrat and p.cahier_id = r.cahier_id and p.section = r.section))
            """;
    /** No notebook: an empty list is no SQL. */
    private static final UUID AUCUN = new UUID(0, 0);

    private final JdbcClient jdbc;

    LectureReponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param auteur login */
    record Ligne(
            UUID id,
            UUID cahier,
            String element,
            long version,
            @Nullable StatutReponse statut,
            @Nullable String texte,
            @Nullable String levier,
            Instant le,
            String auteur,
            @Nullable String avis,
            long versionAvis) {

        boolean estVide() {
            return statut == null && texte == null && levier == null;
        }
    }

    /**
     * Those this side may read: its own and those that are shared; one statement.
     *
     * @param mien notebook of the side that reads; null to read what is shared only
     * @param sections ids; all of them when empty
     */
    List<Ligne> visibles(Contrat contrat, List<Cahier> cahiers, @Nullable UUID mien, Collection<String> sections) {
        if (cahiers.isEmpty()) {
            return List.of();
        }
        List<UUID> communs =
                cahiers.stream().filter(Cahier::commun).map(Cahier::id).toList();
        return jdbc.sql(sections.isEmpty() ? SELECTION : SELECTION + " and r.section in (:sections)")
                .param("contrat", contrat.id())
                .param("cahiers", cahiers.stream().map(Cahier::id).toList())
                .param("ouvert", contrat.statut().redactionOuverte())
                .param("communs", communs.isEmpty() ? List.of(AUCUN) : communs)
                .param("mien", mien == null ? AUCUN : mien)
                .param("sections", sections.isEmpty() ? List.of("") : sections)
                .query((rs, _) -> ligne(rs))
                .list();
    }

    /** Notebook, question and id of every answer written in these notebooks, shared or not. */
    List<Reference> references(Collection<Cahier> cahiers) {
        return cahiers.isEmpty()
                ? List.of()
                : jdbc.sql("select id, cahier_id, element from levier_reponse where cahier_id in (:cahiers)")
                        .param("cahiers", cahiers.stream().map(Cahier::id).toList())
                        .query((rs, _) -> new Reference(
                                rs.getObject("id", UUID.class),
                                rs.getObject("cahier_id", UUID.class),
                                rs.getString("element")))
                        .list();
    }

    record Reference(UUID id, UUID cahier, String element) {}

    private static Ligne ligne(ResultSet rs) throws SQLException {
        String statut = rs.getString("statut");
        return new Ligne(
                rs.getObject("id", UUID.class),
                rs.getObject("cahier_id", UUID.class),
                rs.getString("element"),
                rs.getLong("version"),
                statut == null ? null : StatutReponse.valueOf(statut),
                rs.getString("texte"),
                rs.getString("levier"),
                rs.getTimestamp("modifie_le").toInstant(),
                rs.getString("modifie_par"),
                rs.getString("avis"),
                rs.getLong("version_avis"));
    }
}
