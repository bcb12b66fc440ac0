package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.EtapeSuivante;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next legal step in the heading of the contract. */
@Component
class ProchaineEtape implements EtapeSuivante {

    private final LectureActes actes;
    private final Clock horloge;

    ProchaineEtape(LectureActes actes, Clock horloge) {
        this.actes = actes;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> phrase(Participation participation) {
        List<Attente> attentes = Attentes.de(
                actes.dossier(participation.contrat()), LocalDate.ofInstant(horloge.instant(), horloge.getZone()));
        return attentes.stream()
                .findFirst()
                .map(premiere -> attentes.size() == 1
                        ? Phrases.de("procedure.entete.attendu", premiere.enMots())
                        : Phrases.de("procedure.entete.attendus", premiere.enMots(), attentes.size() - 1));
    }
}
