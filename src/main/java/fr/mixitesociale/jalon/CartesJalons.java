package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.projet.ChapitreProjets;
import fr.mixitesociale.projet.ListeTenue;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To the commune that keeps the list: how many of its projects have a milestone that is late; two statements. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesJalons implements SourceAccueil {

    private static final String SQL = """
            select p.contrat_id, p.code_insee, count(distinct p.id) as projets
            from projet_jalon j join projet p on p.id = j.projet_id
            where p.contrat_id in (:contrats) and p.supprime_le is null and p.liste = 'PRIORITAIRE'
              and j.reel is null and j.prevu < :jour and j.statut not in ('FAIT', 'SANS_OBJET')
            group by p.contrat_id, p.code_insee
            """;

    private final ContratsConsultation contrats;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CartesJalons(ContratsConsultation contrats, JdbcClient jdbc, Clock horloge) {
        this.contrats = contrats;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.PROJETS;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<ListeTenue, Contrat> siennes =
                ListeTenue.parmi(contrats.mesParticipations(), statut -> statut == StatutContrat.EN_VIGUEUR);
        if (siennes.isEmpty()) {
            return List.of();
        }
        Map<ListeTenue, Integer> retards = new LinkedHashMap<>();
        jdbc.sql(SQL)
                .param("contrats", siennes.values().stream().map(Contrat::id).toList())
                .param("jour", LocalDate.now(horloge))
                .query(rs -> {
                    retards.put(
                            new ListeTenue(rs.getObject("contrat_id", UUID.class), rs.getString("code_insee")),
                            rs.getInt("projets"));
                });
        return siennes.entrySet().stream()
                .filter(sienne -> retards.containsKey(sienne.getKey()))
                .map(sienne -> carte(sienne.getValue(), retards.getOrDefault(sienne.getKey(), 0)))
                .toList();
    }

    private static CarteAccueil carte(Contrat contrat, int projets) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("jalon.carte", projets, contrat.intitule()),
                Phrases.de("jalon.carte.texte"),
                null,
                Phrases.de("jalon.carte.action"),
                ContratsNavigation.onglet(contrat.id(), ChapitreProjets.CLE) + "?vue=jalons",
                contrat.id());
    }
}
