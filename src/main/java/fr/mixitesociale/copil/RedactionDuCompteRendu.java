package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.copil.CompteRendu.DecisionFigee;
import fr.mixitesociale.copil.CompteRendu.Personne;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the minutes of a COPIL together from its meeting, its scenes and the snapshot of the one before. */
@Component
class RedactionDuCompteRendu {

    private final Seances seances;
    private final ReunionsConsultation reunions;

    RedactionDuCompteRendu(Seances seances, ReunionsConsultation reunions) {
        this.seances = seances;
        this.reunions = reunions;
    }

    CompteRendu composer(Contrat contrat, Seance seance) {
        FicheReunion reunion = reunions.lire(contrat.id(), seance.reunion());
        return new CompteRendu(
                seance.numero(),
                contrat.intitule(),
                contrat.periode().libelle(),
                reunion.intitule(),
                reunion.jour(),
                reunion.valeur(ChampReunion.LIEU),
                reunion.valeur(ChampReunion.ORDRE_DU_JOUR),
                reunion.valeur(ChampReunion.COMPTE_RENDU),
                reunion.participants().stream()
                        .map(participant -> new Personne(
                                participant.organisme(),
                                participant.nom(),
                                participant.fonction(),
                                participant.presence().libelle()))
                        .toList(),
                reunion.decisions().stream()
                        .map(decision -> new DecisionFigee(decision.texte(), decision.porteur(), decision.echeance()))
                        .toList(),
                Constats.de(seance.instantane()),
                changements(contrat.id(), seance));
    }

    /** Since the COPIL before this one, at the time this one was opened. */
    private List<String> changements(UUID contrat, Seance seance) {
        return seances.duContrat(contrat).stream()
                .filter(autre -> autre.numero() == seance.numero() - 1)
                .findFirst()
                .map(avant -> Evolutions.entre(avant.instantane(), seance.instantane()).stream()
                        .map(Evolution::phrase)
                        .toList())
                .orElse(List.of());
    }
}
