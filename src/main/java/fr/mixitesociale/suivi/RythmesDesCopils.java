package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The COPIL of every contract of the person at once: two statements, whatever their number. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RythmesDesCopils {

    private static final String SQL = """
            select g.contrat_id, g.copil_par_an, g.copil_animateur, g.revoyure_mois,
                   max(case when r.statut = 'TENUE' then r.jour end) as dernier,
                   min(case when r.statut = 'PREVUE' and r.jour >= :jour then r.jour end) as prochain
            from gouvernance g
                 left join reunion r on r.contrat_id = g.contrat_id and r.nature = 'COPIL' and r.supprime_le is null
            where g.contrat_id in (:contrats) and g.supprime_le is null
            group by g.contrat_id, g.copil_par_an, g.copil_animateur, g.revoyure_mois
            """;

    private final ContratsConsultation contrats;
    private final JdbcClient jdbc;
    private final Clock horloge;

    RythmesDesCopils(ContratsConsultation contrats, JdbcClient jdbc, Clock horloge) {
        this.contrats = contrats;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** Contract → its COPIL. */
    public Map<UUID, RythmeDuCopil> miens() {
        List<UUID> miens = contrats.mesParticipations().stream()
                .map(Participation::contrat)
                .map(contrat -> contrat.id())
                .toList();
        if (miens.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SQL)
                .param("jour", LocalDate.now(horloge))
                .param("contrats", miens)
                .query((rs, _) -> new RythmeDuCopil(
                        Objects.requireNonNull(rs.getObject("contrat_id", UUID.class)),
                        rs.getObject("copil_par_an", Integer.class),
                        rs.getObject("copil_animateur", UUID.class),
                        rs.getObject("revoyure_mois", Integer.class),
                        rs.getObject("dernier", LocalDate.class),
                        rs.getObject("prochain", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(RythmeDuCopil::contrat, Function.identity()));
    }
}
