package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.FormatFr;
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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that come, and the decisions a side has to carry out: three statements, whatever the contracts. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesReunions implements SourceAccueil {

    private static final int JOURS_AVANT = 31;
    private static final int CARTES_MAX = 50;

    private final ContratsConsultation contrats;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CartesReunions(ContratsConsultation contrats, JdbcClient jdbc, Clock horloge) {
        this.contrats = contrats;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.COPIL;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<UUID, Participation> vivants = contrats.mesParticipations().stream()
                .filter(participation -> !participation.estSysteme()
                        && participation.contrat().statut().suiviOuvert())
                .collect(Collectors.toMap(
                        participation -> participation.contrat().id(), Function.identity()));
        return vivants.isEmpty()
                ? List.of()
                : Stream.concat(decisions(vivants), reunions(vivants)).toList();
    }

    private Stream<CarteAccueil> decisions(Map<UUID, Participation> vivants) {
        return jdbc
                .sql("""
                        select d.contrat_id, d.reunion_id, d.texte, d.echeance, d.signataire_id
                        from decision_reunion d join reunion r on r.id = d.reunion_id
                        where d.contrat_id in (:contrats) and d.supprime_le is null and r.supprime_le is null
                          and d.faite = false and d.signataire_id is not null and d.echeance < :avant
                        order by d.echeance, d.id
                        """)
                .param("contrats", vivants.keySet())
                .param("avant", LocalDate.now(horloge).plusDays(JOURS_AVANT))
                .query((rs, _) -> {
                    Participation participation =
                            Objects.requireNonNull(vivants.get(rs.getObject("contrat_id", UUID.class)));
                    return new Decision(
                            participation,
                            rs.getObject("signataire_id", UUID.class),
                            new CarteAccueil(
                                    Genre.A_FAIRE,
                                    rs.getString("texte"),
                                    Phrases.de(
                                            "suivi.carte.decision",
                                            participation.contrat().intitule()),
                                    rs.getObject("echeance", LocalDate.class),
                                    Phrases.de("suivi.carte.decision.action"),
                                    lien(participation, rs.getObject("reunion_id", UUID.class)),
                                    participation.contrat().id()));
                })
                .stream()
                .filter(decision -> decision.participation().agitPour(decision.charge()))
                .limit(CARTES_MAX)
                .map(Decision::carte);
    }

    private record Decision(Participation participation, UUID charge, CarteAccueil carte) {}

    private Stream<CarteAccueil> reunions(Map<UUID, Participation> vivants) {
        LocalDate jour = LocalDate.now(horloge);
        return jdbc
                .sql("""
                        select id, contrat_id, intitule, jour from reunion
                        where contrat_id in (:contrats) and supprime_le is null and statut = 'PREVUE'
                          and jour >= :jour and jour < :avant
                        order by jour, id
                        """)
                .param("contrats", vivants.keySet())
                .param("jour", jour)
                .param("avant", jour.plusDays(JOURS_AVANT))
                .query((rs, _) -> {
                    Participation participation =
                            Objects.requireNonNull(vivants.get(rs.getObject("contrat_id", UUID.class)));
                    return new CarteAccueil(
                            Genre.A_SAVOIR,
                            rs.getString("intitule"),
                            Phrases.de(
                                    "suivi.carte.prevue",
                                    participation.contrat().intitule(),
                                    FormatFr.dateLongue(rs.getObject("jour", LocalDate.class))),
                            null,
                            Phrases.de("suivi.carte.a_venir.action"),
                            lien(participation, rs.getObject("id", UUID.class)),
                            participation.contrat().id());
                })
                .stream()
                .limit(CARTES_MAX);
    }

    private static String lien(Participation participation, UUID reunion) {
        return ContratsNavigation.onglet(participation.contrat().id(), ChapitreGouvernance.CLE) + "?reunion=" + reunion;
    }
}
