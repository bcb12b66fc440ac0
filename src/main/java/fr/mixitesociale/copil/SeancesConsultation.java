package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.suivi.ChampGouvernance;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.NatureReunion;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.StatutReunion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The COPIL of a contract, for its signatories. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SeancesConsultation {

    private final AccesContrat acces;
    private final Seances seances;
    private final ReunionsConsultation reunions;
    private final GouvernanceConsultation gouvernance;
    private final PriseDInstantane instantanes;

    SeancesConsultation(
            AccesContrat acces,
            Seances seances,
            ReunionsConsultation reunions,
            GouvernanceConsultation gouvernance,
            PriseDInstantane instantanes) {
        this.acces = acces;
        this.seances = seances;
        this.reunions = reunions;
        this.gouvernance = gouvernance;
        this.instantanes = instantanes;
    }

    /** What the page of the COPIL shows. */
    public EtatDuCopil lire(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        List<Seance> tenues = seances.duContrat(contrat);
        Set<UUID> ouvertes = tenues.stream().map(Seance::reunion).collect(Collectors.toSet());
        List<FicheReunion> copil = reunions.lister(contrat).stream()
                .filter(reunion -> reunion.nature() == NatureReunion.COPIL)
                .toList();
        return new EtatDuCopil(
                tenues,
                copil.stream()
                        .filter(reunion -> reunion.statut() == StatutReunion.PREVUE && !ouvertes.contains(reunion.id()))
                        .toList(),
                copil,
                DroitSeance.refus(
                        participation, gouvernance.lire(contrat).signataire(ChampGouvernance.COPIL_ANIMATEUR)));
    }

    /** The one being held; empty when none is. */
    public Optional<Seance> enCours(UUID contrat) {
        acces.exiger(contrat);
        return seances.duContrat(contrat).stream()
                .filter(seance -> !seance.estClose())
                .findFirst();
    }

    /** @throws ContratIntrouvable when the contract has no such COPIL */
    public Seance lire(UUID contrat, int numero) {
        acces.exiger(contrat);
        return seances.duContrat(contrat).stream()
                .filter(seance -> seance.numero() == numero)
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    /** Where the contract is now, as opening a COPIL would freeze it. */
    public Instantane instantane(UUID contrat) {
        acces.exiger(contrat);
        return instantanes.prendre(contrat);
    }

    /** Since the last COPIL that was closed; empty when there was none. */
    public List<Evolution> depuisLeDernier(UUID contrat) {
        boolean publique = acces.exiger(contrat).estPublique();
        return seances.duContrat(contrat).stream()
                .filter(Seance::estClose)
                .reduce((_, derniere) -> derniere)
                .map(Seance::instantane)
                .map(avant ->
                        Evolutions.entre(publique ? avant : avant.sansConfidentiels(), instantanes.prendre(contrat)))
                .orElse(List.of());
    }
}
