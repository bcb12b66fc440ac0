package fr.mixitesociale.demo;

import fr.mixitesociale.bilan.BilanConsultation;
import fr.mixitesociale.bilan.BilanService;
import fr.mixitesociale.bilan.ChampObservation;
import fr.mixitesociale.bilan.FicheObservation;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What each party says of the bilan of the contract that ended: one disagrees, all say what comes next. */
@Component
@Order(905)
@Profile(Demonstration.PROFIL)
class BilansDeDemonstration implements Semis {

    private static final Map<NatureSignataire, String> COMPTES =
            Map.of(NatureSignataire.COMMUNE, "commune", NatureSignataire.EPCI, "epci", NatureSignataire.ETAT, "ddt");

    private final ContratsDeDemonstration contrats;
    private final BilanConsultation consultation;
    private final BilanService service;
    private final ParUnCompte parUnCompte;

    BilansDeDemonstration(
            ContratsDeDemonstration contrats,
            BilanConsultation consultation,
            BilanService service,
            ParUnCompte parUnCompte) {
        this.contrats = contrats;
        this.consultation = consultation;
        this.service = service;
        this.parUnCompte = parUnCompte;
    }

    @Override
    public void semer() {
        contrats.trouver(new PeriodeTriennale(2023), Demonstration.AUBRAC_SUR_MIRANDE)
                .filter(BilanConsultation::concerne)
                .filter(contrat -> consultation.observations(contrat.id()).stream()
                        .map(FicheObservation::texte)
                        .allMatch(Objects::isNull))
                .ifPresent(contrat -> COMPTES.forEach((nature, compte) -> observer(contrat, nature, compte)));
    }

    private void observer(Contrat contrat, NatureSignataire nature, String compte) {
        UUID signataire = ContratsDeDemonstration.signataire(contrat, nature.name());
        parUnCompte.executer(
                compte,
                () -> service.observer(
                        contrat.id(),
                        signataire,
                        Saisie.champ(
                                signataire,
                                0,
                                ChampObservation.TEXTE.cle(),
                                null,
                                Phrases.de("demo.bilan." + compte))));
    }
}
