package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.suivi.RythmeDuCopil;
import fr.mixitesociale.suivi.RythmesDesCopils;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whoever leads it: a COPIL opened whose minutes are not closed; four statements, whatever the contracts. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesSeances implements SourceAccueil {

    private final ContratsConsultation contrats;
    private final RythmesDesCopils copils;
    private final JdbcClient jdbc;

    CartesSeances(ContratsConsultation contrats, RythmesDesCopils copils, JdbcClient jdbc) {
        this.contrats = contrats;
        this.copils = copils;
        this.jdbc = jdbc;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.COPIL;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<UUID, Participation> siens = contrats.mesParticipations().stream()
                .filter(participation -> !participation.estSysteme())
                .collect(Collectors.toMap(
                        participation -> participation.contrat().id(), Function.identity()));
        if (siens.isEmpty()) {
            return List.of();
        }
        Map<UUID, RythmeDuCopil> rythmes = copils.miens();
        return jdbc
                .sql("""
                        select contrat_id, intitule, jour from copil_seance
                        where contrat_id in (:contrats) and close_le is null order by jour, contrat_id
                        """)
                .param("contrats", siens.keySet())
                .query((rs, _) -> new Ouverte(
                        Objects.requireNonNull(siens.get(rs.getObject("contrat_id", UUID.class))),
                        rs.getString("intitule"),
                        rs.getObject("jour", LocalDate.class)))
                .stream()
                .filter(ouverte -> mene(ouverte.participation(), rythmes))
                .map(CartesSeances::carte)
                .toList();
    }

    private record Ouverte(Participation participation, String intitule, LocalDate jour) {}

    /** As the service that closes it says. */
    private static boolean mene(Participation participation, Map<UUID, RythmeDuCopil> rythmes) {
        return DroitSeance.refus(
                        participation,
                        Optional.ofNullable(rythmes.get(participation.contrat().id()))
                                .flatMap(rythme -> Optional.ofNullable(rythme.animateur()))
                                .flatMap(participation.contrat()::signataire))
                == null;
    }

    private static CarteAccueil carte(Ouverte ouverte) {
        UUID contrat = ouverte.participation().contrat().id();
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("copil.carte.clore", ouverte.intitule()),
                Phrases.de(
                        "copil.carte.clore.texte",
                        ouverte.participation().contrat().intitule(),
                        FormatFr.dateLongue(ouverte.jour())),
                null,
                Phrases.de("copil.carte.clore.action"),
                "contrats/" + contrat + "/pilotage",
                contrat);
    }
}
