package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To the side that pilots it: an engagement that is late, or due within a month; two statements. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesEngagements implements SourceAccueil {

    private static final int JOURS_AVANT = 31;
    private static final int CARTES_MAX = 50;

    private static final String SQL = """
            select e.id, e.contrat_id, e.intitule, e.echeance, e.statut, e.signataire_pilote_id
            from engagement e
            where e.contrat_id in (:contrats) and e.supprime_le is null and e.statut not in ('REALISE', 'ABANDONNE')
              and (e.statut = 'EN_RETARD' or e.echeance < :avant)
            order by e.echeance nulls last, e.id
            """;

    private final ContratsConsultation contrats;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CartesEngagements(ContratsConsultation contrats, JdbcClient jdbc, Clock horloge) {
        this.contrats = contrats;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.ENGAGEMENTS;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<UUID, Participation> enVigueur = contrats.mesParticipations().stream()
                .filter(participation -> participation.contrat().statut() == StatutContrat.EN_VIGUEUR)
                .filter(participation -> !participation.estSysteme())
                .collect(Collectors.toMap(
                        participation -> participation.contrat().id(), Function.identity()));
        if (enVigueur.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(SQL)
                .param("contrats", enVigueur.keySet())
                .param("avant", LocalDate.now(horloge).plusDays(JOURS_AVANT))
                .query((rs, _) -> new Attendu(
                        rs.getObject("id", UUID.class),
                        rs.getObject("contrat_id", UUID.class),
                        rs.getString("intitule"),
                        rs.getObject("echeance", LocalDate.class),
                        StatutEngagement.valueOf(rs.getString("statut")),
                        rs.getObject("signataire_pilote_id", UUID.class)))
                .stream()
                .filter(attendu -> participation(enVigueur, attendu).agitPour(attendu.pilote()))
                .limit(CARTES_MAX)
                .map(attendu -> carte(participation(enVigueur, attendu), attendu))
                .toList();
    }

    private record Attendu(
            UUID id,
            UUID contrat,
            String intitule,
            @Nullable LocalDate echeance,
            StatutEngagement statut,
            UUID pilote) {}

    private static Participation participation(Map<UUID, Participation> toutes, Attendu attendu) {
        return Objects.requireNonNull(toutes.get(attendu.contrat()));
    }

    private static CarteAccueil carte(Participation participation, Attendu attendu) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                attendu.intitule(),
                Phrases.de(
                        "engagement.carte.texte",
                        participation.contrat().intitule(),
                        attendu.statut().libelle()),
                attendu.echeance(),
                Phrases.de("engagement.carte.action"),
                ContratsNavigation.onglet(attendu.contrat(), ChapitreEngagements.CLE) + "?volet="
                        + EngagementsService.OBJET + ":" + attendu.id(),
                attendu.contrat());
    }
}
