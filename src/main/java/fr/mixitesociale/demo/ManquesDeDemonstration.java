package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.risque.ManquesConsultation;
import fr.mixitesociale.risque.ManquesService;
import fr.mixitesociale.socle.CodeInsee;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The list of Grandval-sur-Seuge is far under its objective: its engagements are meant to fill the gap. */
@Component
@Order(58)
@Profile(Demonstration.PROFIL)
class ManquesDeDemonstration implements Semis {

    private static final CodeInsee GRANDVAL = new CodeInsee("00101");

    private final ContratsDeDemonstration contrats;
    private final ManquesConsultation consultation;
    private final ManquesService service;
    private final ParUnCompte parUnCompte;

    ManquesDeDemonstration(
            ContratsDeDemonstration contrats,
            ManquesConsultation consultation,
            ManquesService service,
            ParUnCompte parUnCompte) {
        this.contrats = contrats;
        this.consultation = consultation;
        this.service = service;
        this.parUnCompte = parUnCompte;
    }

    @Override
    public void semer() {
        contrats.trouver(new PeriodeTriennale(2026), GRANDVAL)
                .filter(contrat -> consultation.duContrat(contrat.id()).stream()
                        .noneMatch(manque -> !manque.engagements().isEmpty()))
                .ifPresent(contrat -> parUnCompte.executer("mgp", () -> choisir(contrat)));
    }

    private void choisir(Contrat contrat) {
        service.choisir(
                contrat.id(),
                GRANDVAL,
                Set.of(),
                consultation.possibles(contrat.id()).stream()
                        .map(EngagementFiche::id)
                        .collect(Collectors.toSet()));
    }
}
