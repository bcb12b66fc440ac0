package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.RefusMetier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements of the communes to their pooled figures, and the closing of the pool; the figures: {@link ObjectifsService}. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MutualisationService {

    private final AccesContrat acces;
    private final Racines racines;
    private final Lignes lignes;
    private final LectureObjectifs lecture;
    private final JournalObjectifs journal;

    MutualisationService(
            AccesContrat acces, Racines racines, Lignes lignes, LectureObjectifs lecture, JournalObjectifs journal) {
        this.acces = acces;
        this.racines = racines;
        this.lignes = lignes;
        this.lecture = lecture;
        this.journal = journal;
    }

    /**
     * Records that the commune agrees to its pooled figure.
     *
     * @param valeur the figure the person saw: another one is not agreed to in its place
     */
    public void donnerAccord(UUID contrat, CodeInsee commune, int valeur) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitObjectif.exiger(DroitObjectif.refusDAccord(participation, commune));
        Conditions racine = tenir(contrat);
        LigneObjectif ligne = ligne(contrat, commune);
        Integer retenu = ligne.retenu;
        int actuelle = retenu != null
                ? retenu
                : lecture.legal(participation.contrat(), racine, ligne)
                        .map(ObjectifLegal::objectif)
                        .orElseThrow(() -> new RefusMetier("objectif.accord.inconnu"));
        if (actuelle != valeur) {
            throw new RefusMetier("objectif.accord.autre", FormatFr.entier(actuelle), FormatFr.entier(valeur));
        }
        ligne.donnerAccord(
                valeur, journal.maintenant(), participation.personne().nom());
        lignes.flush();
        journal.publier(
                JournalObjectifs.OBJECTIF,
                ligne.id,
                participation,
                Map.of("accord", new Valeurs(null, Integer.toString(valeur))));
    }

    /** Takes the agreement back. */
    public void retirerAccord(UUID contrat, CodeInsee commune) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitObjectif.exiger(DroitObjectif.refusDAccord(participation, commune));
        Conditions racine = tenir(contrat);
        LigneObjectif ligne = ligne(contrat, commune);
        Map<String, Valeurs> changes = new LinkedHashMap<>();
        ObjectifsService.oublierLAccord(ligne, changes);
        if (!changes.isEmpty()) {
            lignes.flush();
            journal.publier(JournalObjectifs.OBJECTIF, ligne.id, participation, changes);
            journal.rouvrir(racine, participation);
        }
    }

    /**
     * Closes the pooled figures.
     *
     * @throws RefusMetier with every reason, when one rule at least is not met
     */
    public void valider(UUID contrat) {
        Participation participation = acces.exigerPourEcrire(contrat);
        DroitObjectif.exiger(DroitObjectif.refusDeValider(participation));
        Conditions racine = tenir(contrat);
        Tableau tableau = lecture.tableau(participation);
        Repartition repartition = tableau.repartition();
        if (repartition == null || !repartition.estValidable()) {
            throw new RefusMetier(
                    "objectif.valider.refus", repartition == null ? "" : String.join(" ", repartition.raisons()));
        }
        racine.valider(journal.maintenant());
        racines.flush();
        journal.publier(
                JournalObjectifs.CONDITIONS, contrat, participation, Map.of("validation", new Valeurs(null, "oui")));
    }

    private LigneObjectif ligne(UUID contrat, CodeInsee commune) {
        return lignes.deLaCommune(contrat, commune.valeur()).orElseThrow(ContratIntrouvable::new);
    }

    private Conditions tenir(UUID contrat) {
        return racines.tenir(contrat).orElseThrow(ContratIntrouvable::new);
    }
}
