package fr.mixitesociale.jalon;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ProjetTenu;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the milestones of the projects up to date. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class JalonsService {

    private final AccesContrat acces;
    private final ProjetsTenus projets;
    private final Jalons jalons;
    private final LectureJalons lecture;
    private final JournalDuContrat journal;

    JalonsService(
            AccesContrat acces, ProjetsTenus projets, Jalons jalons, LectureJalons lecture, JournalDuContrat journal) {
        this.acces = acces;
        this.projets = projets;
        this.jalons = jalons;
        this.lecture = lecture;
        this.journal = journal;
    }

    /**
     * Saves fields of one milestone; what someone else changed meanwhile is left alone and told. A date reached makes it
     * done, and a milestone that is no longer done loses that date, unless the person says otherwise in the same save.
     *
     * @param saisie id of the project, fields by {@link ChampJalon#cle(Jalon)}
     */
    public ResultatSaisie enregistrer(UUID contrat, Jalon jalon, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ProjetTenu projet = projets.tenir(participation, saisie.id());
        DroitJalon.exigerEcrire(participation, projet, jalon);
        JalonEntity entite = jalons.findByProjetIdAndJalon(projet.id(), jalon)
                .orElseGet(() -> new JalonEntity(contrat, projet.id(), jalon));
        Fusion fusion = Fusion.appliquer(entite, CleJalon.de(jalon), saisie);
        Map<String, Valeurs> changes = new LinkedHashMap<>(fusion.changes());
        accorder(entite, changes);
        exigerDansLaPeriode(participation, entite, changes);
        if (!changes.isEmpty()) {
            entite.signer(participation.personne().identifiant(), journal.maintenant());
            entite = jalons.saveAndFlush(entite);
            if (changes.containsKey(ChampJalon.STATUT.cle(jalon))) {
                projets.situer(projet.id(), EtapesJalons.de(lecture.desProjets(contrat, Set.of(projet.id()))));
            }
            journal.publier(participation, ProjetsTenus.OBJET, projet.id(), changes);
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                projet.id(),
                entite.version(),
                enregistres,
                journal.collisions(ProjetsTenus.OBJET, projet.id(), fusion.heurts()));
    }

    private static void accorder(JalonEntity entite, Map<String, Valeurs> changes) {
        String statut = ChampJalon.STATUT.cle(entite.jalon());
        String reel = ChampJalon.REEL.cle(entite.jalon());
        if (changes.containsKey(reel) && entite.reel != null && !changes.containsKey(statut)) {
            changer(entite, ChampJalon.STATUT, StatutJalon.FAIT.name(), changes);
        } else if (changes.containsKey(statut) && entite.statut != StatutJalon.FAIT && !changes.containsKey(reel)) {
            changer(entite, ChampJalon.REEL, null, changes);
        }
    }

    private static void changer(
            JalonEntity entite, ChampJalon champ, @Nullable String voulue, Map<String, Valeurs> changes) {
        String avant = champ.lire(entite.lu());
        if (!Objects.equals(avant, voulue)) {
            champ.ecrire(entite, voulue);
            changes.put(champ.cle(entite.jalon()), new Valeurs(avant, voulue));
        }
    }

    /** Dwellings agréés before the period were counted in an earlier bilan (art. L. 302-9-1). */
    private static void exigerDansLaPeriode(
            Participation participation, JalonEntity entite, Map<String, Valeurs> changes) {
        String cle = ChampJalon.REEL.cle(entite.jalon());
        LocalDate reel = entite.reel;
        int debut = participation.contrat().periode().debut();
        if (entite.jalon() == Jalon.AGREMENT && changes.containsKey(cle) && reel != null && reel.getYear() < debut) {
            throw new ValeurRefusee(cle, "jalon.refus.deja_comptabilise", String.valueOf(debut));
        }
    }
}
