package fr.mixitesociale.risque;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsSuivis;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.PremiereSaisie;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links the gap of a list to the engagements meant to fill it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ManquesService {

    static final String CHAMP = "engagements";

    private final AccesContrat acces;
    private final EngagementsSuivis engagements;
    private final EngagementsDuManque choisis;
    private final JournalDuContrat journal;

    ManquesService(
            AccesContrat acces, EngagementsSuivis engagements, EngagementsDuManque choisis, JournalDuContrat journal) {
        this.acces = acces;
        this.engagements = engagements;
        this.choisis = choisis;
        this.journal = journal;
    }

    /**
     * Adds and takes away what this person changed, whatever others chose meanwhile: two choices always join.
     *
     * @param lus what was chosen when the person looked
     * @param voulus what they want
     */
    @PremiereSaisie
    public void choisir(UUID contrat, CodeInsee commune, Set<UUID> lus, Set<UUID> voulus) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (!participation.contrat().couvre(commune)) {
            throw new ContratIntrouvable();
        }
        DroitManque.exiger(participation, commune);
        List<EngagementFiche> tous = engagements.de(participation);
        Set<UUID> connus = tous.stream().map(EngagementFiche::id).collect(Collectors.toSet());
        Set<UUID> avant = choisis.du(contrat).getOrDefault(commune, Set.of());
        Set<UUID> apres = new HashSet<>(avant);
        lus.stream().filter(id -> !voulus.contains(id)).forEach(apres::remove);
        voulus.stream().filter(id -> !lus.contains(id)).forEach(apres::add);
        if (apres.stream().anyMatch(id -> !connus.contains(id) && !avant.contains(id))) {
            throw new ContratIntrouvable();
        }
        if (apres.equals(avant)) {
            return;
        }
        String par = participation.personne().identifiant();
        apres.stream()
                .filter(id -> !avant.contains(id))
                .forEach(id -> choisis.ajouter(contrat, commune, id, par, journal.maintenant()));
        avant.stream().filter(id -> !apres.contains(id)).forEach(id -> choisis.retirer(contrat, commune, id));
        journal.publier(
                participation,
                RisqueService.OBJET,
                CommentaireRisque.id(contrat, commune.valeur()),
                Map.of(CHAMP, new Valeurs(noms(tous, avant), noms(tous, apres))));
    }

    private static @Nullable String noms(List<EngagementFiche> tous, Set<UUID> choisis) {
        String noms = tous.stream()
                .filter(fiche -> choisis.contains(fiche.id()))
                .map(Manque::nommer)
                .collect(Collectors.joining(" ; "));
        return noms.isEmpty() ? null : noms;
    }
}
