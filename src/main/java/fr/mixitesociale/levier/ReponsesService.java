package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes answers: each side its own, in its notebook, which is held meanwhile. The State's opinion is the one thing said of
 * another side's answer, once it is shared.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReponsesService {

    private final AccesContrat acces;
    private final AccesGrilles accesGrilles;
    private final Grilles grilles;
    private final Cahiers cahiers;
    private final Reponses reponses;
    private final LesAvis lesAvis;
    private final LectureReponses lecture;
    private final Partages partages;
    private final JournalDesGrilles journal;

    ReponsesService(
            AccesContrat acces,
            AccesGrilles accesGrilles,
            Grilles grilles,
            Cahiers cahiers,
            Reponses reponses,
            LesAvis lesAvis,
            LectureReponses lecture,
            Partages partages,
            JournalDesGrilles journal) {
        this.acces = acces;
        this.accesGrilles = accesGrilles;
        this.grilles = grilles;
        this.cahiers = cahiers;
        this.reponses = reponses;
        this.lesAvis = lesAvis;
        this.lecture = lecture;
        this.partages = partages;
        this.journal = journal;
    }

    /**
     * Saves what was typed in this side's own answer; fields that someone else changed meanwhile are told and left alone.
     *
     * @throws ContratIntrouvable for an answer of another side as for one that does not exist
     */
    public ResultatSaisie repondre(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Cahier cahier = monCahier(participation);
        Element element = element(cahier, saisie.id());
        exigerDeRepondre(participation, theme(element));
        cahiers.tenir(cahier.id());
        ReponseEntity reponse = reponses.findById(saisie.id()).orElseGet(() -> new ReponseEntity(cahier.id(), element));
        Fusion fusion = Fusion.appliquer(reponse, List.of(ChampReponse.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            reponse.modifie(participation.personne().identifiant(), journal.maintenant());
            reponse = reponses.save(reponse);
            reponses.flush();
            publier(participation, cahier, reponse, fusion.changes());
        }
        return resultat(reponse.id, reponse.version(), saisie, fusion);
    }

    /** The State says what it thinks of an answer another side has shared; everyone who reads the answer reads it. */
    public ResultatSaisie donnerAvis(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        if (!participation.estEtat()) {
            throw new RefusDroit("levier.refus.avis");
        }
        Cahier etat = monCahier(participation);
        LectureReponses.Ligne ligne = partagee(participation, saisie.id());
        exigerDeRepondre(participation, theme(grilles.element(ligne.element()).orElseThrow()));
        cahiers.tenir(etat.id());
        AvisEntity avis = lesAvis.findByContratAndReponse(contrat, ligne.id())
                .orElseGet(() -> new AvisEntity(contrat, ligne.id()));
        Fusion fusion = Fusion.appliquer(avis, List.of(ChampAvis.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            avis.modifie(participation.personne().identifiant(), journal.maintenant());
            avis = lesAvis.save(avis);
            lesAvis.flush();
            journal.publier(JournalDesGrilles.REPONSE, ligne.id().toString(), contrat, participation, fusion.changes());
        }
        return resultat(ligne.id(), avis.version(), saisie, fusion);
    }

    private LectureReponses.Ligne partagee(Participation participation, UUID reponse) {
        return lecture.visibles(participation.contrat(), cahiers.du(participation.contrat()), null, Set.of()).stream()
                .filter(ligne -> ligne.id().equals(reponse))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    private ResultatSaisie resultat(UUID id, long version, Saisie saisie, Fusion fusion) {
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(id, version, enregistres, journal.collisions(id.toString(), fusion.heurts()));
    }

    /** Told in each contract where it is shown; where it is not, in the one it was written from, to its own side. */
    private void publier(
            Participation participation, Cahier cahier, ReponseEntity reponse, Map<String, Valeurs> changes) {
        UUID ici = participation.contrat().id();
        List<UUID> montree = partages.contrats(cahier.id(), reponse.section);
        montree.forEach(contrat ->
                journal.publier(JournalDesGrilles.REPONSE, reponse.id.toString(), contrat, participation, changes));
        if (!montree.contains(ici)) {
            journal.publier(JournalDesGrilles.BROUILLON, reponse.id.toString(), ici, participation, changes);
        }
    }

    private Cahier monCahier(Participation participation) {
        if (participation.cote() == null) {
            throw new RefusDroit("levier.refus.sans_cote");
        }
        UUID cote = participation.cote().id();
        return cahiers.du(participation.contrat()).stream()
                .filter(cahier -> cahier.signataire().id().equals(cote))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    private Element element(Cahier cahier, UUID reponse) {
        return grilles.elements().stream()
                .filter(element -> Cahiers.reponse(cahier.id(), element.id()).equals(reponse))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
    }

    private Theme theme(Element element) {
        return Objects.requireNonNull(
                grilles.deLaSection(element.section()).map(Grille::theme).orElse(null), element.id());
    }

    private void exigerDeRepondre(Participation participation, Theme theme) {
        @Nullable String refus = AccesGrilles.refusDeRepondre(participation, theme, accesGrilles.themes(participation));
        if (refus != null) {
            throw new RefusDroit("levier.refus.droit", refus);
        }
    }
}
