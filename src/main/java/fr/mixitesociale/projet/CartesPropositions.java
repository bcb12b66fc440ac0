package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To the commune that keeps the list: the proposals that wait for its answer; two statements. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesPropositions implements SourceAccueil {

    private static final String SQL = """
            select p.contrat_id, p.code_insee, count(*) as propositions
            from projet_proposition x join projet p on p.id = x.projet_id
            where p.contrat_id in (:contrats) and p.supprime_le is null and x.etat = 'EN_ATTENTE'
            group by p.contrat_id, p.code_insee
            """;

    private final ContratsConsultation contrats;
    private final JdbcClient jdbc;

    CartesPropositions(ContratsConsultation contrats, JdbcClient jdbc) {
        this.contrats = contrats;
        this.jdbc = jdbc;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.PROJETS;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Map<ListeTenue, Contrat> siennes = ListeTenue.parmi(contrats.mesParticipations(), StatutContrat::suiviOuvert);
        if (siennes.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(SQL)
                .param("contrats", siennes.values().stream().map(Contrat::id).toList())
                .query((rs, _) -> new Compte(
                        new ListeTenue(rs.getObject("contrat_id", UUID.class), rs.getString("code_insee")),
                        rs.getInt("propositions")))
                .stream()
                .flatMap(
                        compte -> Optional.ofNullable(siennes.get(compte.place()))
                                .map(contrat -> carte(contrat, compte.propositions()))
                                .stream())
                .toList();
    }

    private record Compte(ListeTenue place, int propositions) {}

    private static CarteAccueil carte(Contrat contrat, int propositions) {
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("projet.carte", propositions, contrat.intitule()),
                Phrases.de("projet.carte.texte"),
                null,
                Phrases.de("projet.carte.action"),
                ContratsNavigation.onglet(contrat.id(), ChapitreProjets.CLE),
                contrat.id());
    }
}
