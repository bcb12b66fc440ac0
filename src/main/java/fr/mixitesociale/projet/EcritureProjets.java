package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What every change of a project has in common: the row held, the values merged, one event told. */
@Component
class EcritureProjets {

    private static final int LOT = 500;

    private final Projets projets;
    private final JournalDuContrat journal;
    private final AdmissionProjets admission;

    EcritureProjets(Projets projets, JournalDuContrat journal, AdmissionProjets admission) {
        this.projets = projets;
        this.admission = admission;
        this.journal = journal;
    }

    Instant maintenant() {
        return journal.maintenant();
    }

    /** The project, held; what this person may not see is not there. */
    ProjetEntity tenir(Participation participation, UUID id) {
        return projets.tenir(participation.contrat().id(), id)
                .filter(projet -> participation.estPublique() || !projet.confidentiel)
                .orElseThrow(ContratIntrouvable::new);
    }

    /** The same for many, a few statements in all; those this person may not see are left out. */
    List<ProjetEntity> tenirTous(Participation participation, List<UUID> ids) {
        List<ProjetEntity> tenus = new ArrayList<>();
        for (int debut = 0; debut < ids.size(); debut += LOT) {
            projets
                    .tenirTous(participation.contrat().id(), ids.subList(debut, Math.min(ids.size(), debut + LOT)))
                    .stream()
                    .filter(projet -> participation.estPublique() || !projet.confidentiel)
                    .forEach(tenus::add);
        }
        return tenus;
    }

    List<Collision> collisions(ProjetEntity projet, Map<String, Valeurs> heurts) {
        return journal.collisions(ObjetsProjet.OBJET, projet.id(), heurts);
    }

    /** Writes the fields that still hold what was read; the others are told. */
    ResultatSaisie fusionner(Participation participation, ProjetEntity projet, Saisie saisie) {
        return fusionner(participation, projet, saisie, Map.of());
    }

    /** @param recit more lines for the history, when something was written */
    ResultatSaisie fusionner(
            Participation participation, ProjetEntity projet, Saisie saisie, Map<String, Valeurs> recit) {
        Fusion fusion = Fusion.appliquer(projet, ChampProjet.TOUS, saisie);
        fusion.changes().keySet().stream()
                .flatMap(cle -> ChampProjet.de(cle).stream())
                .forEach(AdmissionProjets::exigerSansDeplacement);
        Map<String, Valeurs> changes = new LinkedHashMap<>(fusion.changes());
        if (fusion.heurts().isEmpty()) {
            changes.putAll(recit);
        }
        exigerCoherent(participation, projet, changes);
        if (!changes.isEmpty()) {
            projet.signer(participation.personne(), maintenant());
            projets.saveAndFlush(projet);
            publier(participation, projet.id(), changes);
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(projet.id(), projet.version(), enregistres, collisions(projet, fusion.heurts()));
    }

    /** Everything that was changed, once more. */
    void exigerCoherent(Participation participation, ProjetEntity projet, Map<String, Valeurs> changes) {
        changes.forEach((cle, valeurs) -> ChampProjet.de(cle)
                .ifPresent(champ -> admission.exiger(participation, projet.commune(), champ, valeurs.apres())));
    }

    void publier(Participation participation, UUID projet, Map<String, Valeurs> champs) {
        journal.publier(participation, ObjetsProjet.OBJET, projet, champs);
    }
}
