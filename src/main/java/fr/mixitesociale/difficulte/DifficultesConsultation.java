package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the difficulties of the projects a person may see. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DifficultesConsultation {

    private final AccesContrat acces;
    private final ProjetsConsultation projets;
    private final Difficultes difficultes;

    DifficultesConsultation(AccesContrat acces, ProjetsConsultation projets, Difficultes difficultes) {
        this.acces = acces;
        this.projets = projets;
        this.difficultes = difficultes;
    }

    /** Open ones first, the most urgent first; then those that were lifted. Three statements. */
    public List<Difficulte> duContrat(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        List<DifficulteEntity> entites = difficultes.duContrat(contrat).stream()
                .filter(entite -> DroitsDifficulte.peutVoir(participation, entite.porteur))
                .toList();
        if (entites.isEmpty()) {
            return List.of();
        }
        Map<UUID, ResumeProjet> visibles =
                projets.resumes(contrat).stream().collect(Collectors.toMap(ResumeProjet::id, Function.identity()));
        return entites.stream()
                .flatMap(entite -> Optional.ofNullable(visibles.get(entite.projetId)).stream()
                        .map(projet -> lue(participation, entite, projet)))
                .toList();
    }

    public List<Difficulte> duProjet(UUID contrat, UUID projet) {
        return duContrat(contrat).stream()
                .filter(difficulte -> difficulte.projetId().equals(projet))
                .toList();
    }

    /** Whether this person may report one on that project. */
    public boolean peutSignaler(UUID contrat, UUID projet) {
        Participation participation = acces.exiger(contrat);
        return participation.contrat().statut().suiviOuvert()
                && projets.resume(contrat, projet)
                        .filter(resume -> participation.estPublique() || resume.droit() != DroitProjet.LIRE)
                        .isPresent();
    }

    static Difficulte lue(Participation participation, DifficulteEntity entite, ResumeProjet projet) {
        Contrat contrat = participation.contrat();
        String porteur = entite.porteur == null
                ? null
                : contrat.signataire(entite.porteur).map(Signataire::nom).orElse(null);
        return new Difficulte(
                entite.id,
                entite.projetId,
                projet.nom(),
                projet.confidentiel(),
                entite.nature,
                entite.description,
                entite.levier,
                entite.porteur,
                porteur,
                entite.echeance,
                entite.signaleLe,
                entite.signaleParNom,
                entite.leveLe,
                entite.leveParNom,
                entite.issue,
                entite.version(),
                DroitsDifficulte.de(participation, projet.droit(), entite.auteur, entite.porteur));
    }
}
