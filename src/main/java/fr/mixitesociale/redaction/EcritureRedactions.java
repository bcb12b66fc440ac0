package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one way a text is written, whether it was typed or proposed. The contract is held by the caller. */
@Component
class EcritureRedactions {

    private final Redactions redactions;
    private final JournalDuContrat journal;

    EcritureRedactions(Redactions redactions, JournalDuContrat journal) {
        this.redactions = redactions;
        this.journal = journal;
    }

    /** @param recit said in the history beside the text, when the text is written */
    ResultatSaisie fusionner(Participation participation, Lieu lieu, Saisie saisie, Map<String, Valeurs> recit) {
        UUID contrat = participation.contrat().id();
        UUID id = lieu.id(participation.contrat());
        Redaction redaction = redactions.tenir(contrat, id).orElseGet(() -> new Redaction(contrat, lieu.emplacement()));
        Fusion fusion = Fusion.appliquer(redaction, List.of(ChampTexte.values()), saisie);
        if (fusion.heurts().isEmpty() && !(fusion.changes().isEmpty() && recit.isEmpty())) {
            redaction.modifie(participation, journal.maintenant());
            redaction = redactions.save(redaction);
            redactions.flush();
            Map<String, Valeurs> champs = new LinkedHashMap<>(recit);
            champs.putAll(fusion.changes());
            journal.publier(participation, RedactionsService.OBJET, id, champs);
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                id, redaction.version(), enregistres, journal.collisions(RedactionsService.OBJET, id, fusion.heurts()));
    }
}
