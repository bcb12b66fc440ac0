package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The priority lists of several contracts, for the room that measures what is done: one statement whatever their number. */
@Component
public class ProjetsSuivis {

    private static final int LOT = 500;

    private final JdbcClient jdbc;

    ProjetsSuivis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By contract, in the order of the list; what a person may not see is neither listed nor counted. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ProjetSuivi>> des(Collection<Participation> participations) {
        Map<UUID, Participation> parContrat = participations.stream()
                .collect(Collectors.toMap(p -> p.contrat().id(), Function.identity(), (un, _) -> un));
        Map<UUID, List<ProjetSuivi>> projets = new HashMap<>();
        List<UUID> ids = List.copyOf(parContrat.keySet());
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            lire(ids.subList(debut, Math.min(ids.size(), debut + LOT))).stream()
                    .filter(projet -> !projet.confidentiel()
                            || Objects.requireNonNull(parContrat.get(projet.contrat()))
                                    .estPublique())
                    .forEach(projet -> projets.computeIfAbsent(projet.contrat(), _ -> new ArrayList<>())
                            .add(projet));
        }
        return projets;
    }

    private List<ProjetSuivi> lire(List<UUID> contrats) {
        return jdbc.sql("""
                        select id, contrat_id, code_insee, nom, lls, plai, plus, pls, annee_prevue, annee_financement,
                               parc, arrondissement,
                               confidentiel
                        from projet
                        where contrat_id in (:contrats) and supprime_le is null and liste <> 'VIVIER'
                        order by rang, id
                        """)
                .param("contrats", contrats)
                .query((rs, _) -> projet(rs))
                .list();
    }

    private static ProjetSuivi projet(ResultSet rs) throws SQLException {
        return new ProjetSuivi(
                rs.getObject("id", UUID.class),
                rs.getObject("contrat_id", UUID.class),
                new CodeInsee(rs.getString("code_insee")),
                rs.getString("nom"),
                entier(rs, "lls"),
                entier(rs, "plai"),
                entier(rs, "plus"),
                entier(rs, "pls"),
                entier(rs, "annee_prevue"),
                entier(rs, "annee_financement"),
                Optional.ofNullable(rs.getString("parc")).map(Parc::valueOf).orElse(null),
                rs.getString("arrondissement"),
                rs.getBoolean("confidentiel"));
    }

    private static @Nullable Integer entier(ResultSet rs, String colonne) throws SQLException {
        int valeur = rs.getInt(colonne);
        return rs.wasNull() ? null : valeur;
    }
}
