package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ApercuAnnexe;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the summary of the contract says of the difficulties, on the card of the projects. */
@Component
class ApercuDifficultes implements ApercuAnnexe {

    private final DifficultesConsultation consultation;
    private final Clock horloge;

    ApercuDifficultes(DifficultesConsultation consultation, Clock horloge) {
        this.consultation = consultation;
        this.horloge = horloge;
    }

    @Override
    public List<String> attentions(Participation participation) {
        List<Difficulte> ouvertes = consultation
                .duContrat(participation.contrat().id())
                .stream()
                .filter(Difficulte::estOuverte)
                .toList();
        long echues = ouvertes.stream()
                .filter(difficulte -> difficulte.estEnRetard(LocalDate.now(horloge)))
                .count();
        return ouvertes.isEmpty() ? List.of() : List.of(Phrases.de("difficulte.apercu", ouvertes.size(), echues));
    }
}
