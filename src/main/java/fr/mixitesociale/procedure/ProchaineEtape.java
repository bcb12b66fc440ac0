package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.EtapeSuivante;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The next legal step in the heading of the contract. An avenant under way goes before what the contract in force still
 * waits for: it holds articles open.
 */
@Component
class ProchaineEtape implements EtapeSuivante {

    private static final String AVENANTS = "avenants";

    private final LectureActes actes;
    private final Avenants avenants;
    private final Clock horloge;

    ProchaineEtape(LectureActes actes, Avenants avenants, Clock horloge) {
        this.actes = actes;
        this.avenants = avenants;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Etape> suivante(Participation participation) {
        Contrat contrat = participation.contrat();
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        List<Attente> duContrat = Attentes.de(actes.dossier(contrat), aujourdhui);
        // an avenant under way is known by the frame: no statement for the contracts that have none
        Avenant avenant = contrat.ouverture() == null
                ? null
                : avenants.enCours(contrat.id()).orElse(null);
        List<Attente> deLAvenant =
                avenant == null ? List.of() : Attentes.de(actes.dossier(contrat, avenant, null), aujourdhui);
        int autres = duContrat.size() + deLAvenant.size() - 1;
        return deLAvenant.isEmpty()
                ? duContrat.stream()
                        .findFirst()
                        .map(premiere -> new Etape(phrase(premiere, null, autres), SignaturesDuTexte.CLE))
                : Optional.of(new Etape(phrase(deLAvenant.getFirst(), avenant, autres), AVENANTS));
    }

    private static String phrase(Attente premiere, @Nullable Avenant avenant, int autres) {
        String mots = avenant == null
                ? premiere.enMots()
                : Phrases.de("procedure.entete.avenant", avenant.titre(), premiere.enMots());
        return autres == 0
                ? Phrases.de("procedure.entete.attendu", mots)
                : Phrases.de("procedure.entete.attendus", mots, autres);
    }
}
