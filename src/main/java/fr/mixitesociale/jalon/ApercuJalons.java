package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ApercuAnnexe;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the summary of the contract says of the milestones, on the card of the projects. */
@Component
class ApercuJalons implements ApercuAnnexe {

    private static final CritereJalons A_TRAITER = new CritereJalons(null, null, true);

    private final JalonsConsultation consultation;

    ApercuJalons(JalonsConsultation consultation) {
        this.consultation = consultation;
    }

    @Override
    public List<String> attentions(Participation participation) {
        int nombre = consultation.nombre(participation.contrat().id(), A_TRAITER);
        return nombre == 0 ? List.of() : List.of(Phrases.de("jalon.apercu", nombre));
    }
}
