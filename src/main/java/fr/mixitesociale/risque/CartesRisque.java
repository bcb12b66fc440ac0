package fr.mixitesociale.risque;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To every signatory: an objective that secured and probable projects do not reach, with the reasons of the day. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesRisque implements SourceAccueil {

    private final ContratsConsultation contrats;
    private final RisqueConsultation risque;

    CartesRisque(ContratsConsultation contrats, RisqueConsultation risque) {
        this.contrats = contrats;
        this.risque = risque;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.OBJECTIFS;
    }

    @Override
    public List<CarteAccueil> cartes() {
        Set<UUID> enVigueur = contrats.mesContrats().stream()
                .filter(contrat -> contrat.statut() == StatutContrat.EN_VIGUEUR)
                .map(Contrat::id)
                .collect(Collectors.toSet());
        if (enVigueur.isEmpty()) {
            return List.of();
        }
        return risque.desContrats(enVigueur).values().stream()
                .filter(situation -> situation.ensemble().estARisque())
                .map(CartesRisque::carte)
                .toList();
    }

    private static CarteAccueil carte(SituationContrat situation) {
        Contrat contrat = situation.contrat();
        return new CarteAccueil(
                Genre.A_SAVOIR,
                Phrases.de("risque.carte", contrat.intitule(), contrat.periode().libelle()),
                situation.phrase(),
                null,
                Phrases.de("risque.carte.action"),
                ContratsNavigation.onglet(contrat.id(), ChapitreRisque.CLE),
                contrat.id());
    }
}
