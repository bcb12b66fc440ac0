package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written reading of a curve: one text a curve, an empty one removes it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class LecturesService {

    public static final int TEXTE_MAX = 2000;

    private final LecturesCourbe lectures;
    private final DroitAnnotation droit;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    LecturesService(
            LecturesCourbe lectures, DroitAnnotation droit, ApplicationEventPublisher evenements, Clock horloge) {
        this.lectures = lectures;
        this.droit = droit;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @param versionLue version of the reading when it was opened, null when there was none
     * @return the reading as stored, empty when the text was empty
     */
    public Optional<LectureDatee> ecrire(
            CodeInsee commune, Courbe courbe, @Nullable Integer versionLue, String saisie) {
        String auteur = droit.exiger(commune);
        String texte = saisie.strip();
        if (texte.length() > TEXTE_MAX) {
            throw new RefusMetier("inventaire.lecture.longue", texte.length(), TEXTE_MAX);
        }
        LectureCourbe stockee =
                lectures.findByCodeInseeAndCourbe(commune.valeur(), courbe).orElse(null);
        LectureDatee avant = stockee == null ? null : stockee.lue();
        if (avant == null ? versionLue != null : versionLue == null || avant.version() != versionLue) {
            throw conflit(avant, texte);
        }
        try {
            Optional<LectureDatee> apres = stocker(stockee, commune, courbe, texte, auteur);
            lectures.flush();
            publier(commune, courbe, auteur, avant, apres);
            return apres;
        } catch (ObjectOptimisticLockingFailureException | DataIntegrityViolationException _) {
            // someone saved between our reading and our writing
            throw conflit(avant, texte);
        }
    }

    private Optional<LectureDatee> stocker(
            @Nullable LectureCourbe stockee, CodeInsee commune, Courbe courbe, String texte, String auteur) {
        if (texte.isEmpty()) {
            if (stockee != null) {
                lectures.delete(stockee);
            }
            return Optional.empty();
        }
        LectureCourbe lecture = stockee;
        if (lecture == null) {
            lecture = new LectureCourbe(UUID.randomUUID(), commune, courbe, texte, auteur, horloge.instant());
        } else {
            lecture.ecrire(texte, auteur, horloge.instant());
        }
        return Optional.of(lectures.saveAndFlush(lecture).lue());
    }

    private void publier(
            CodeInsee commune,
            Courbe courbe,
            String auteur,
            @Nullable LectureDatee avant,
            Optional<LectureDatee> apres) {
        evenements.publishEvent(new Changement(
                "lecture",
                commune + "/" + courbe,
                null,
                auteur,
                horloge.instant(),
                Map.of(
                        "texte",
                        new Valeurs(
                                avant == null ? null : avant.texte(),
                                apres.map(LectureDatee::texte).orElse(null)))));
    }

    private static RefusMetier conflit(@Nullable LectureDatee avant, String saisie) {
        return new RefusMetier("inventaire.lecture.conflit", avant == null ? "" : avant.texte(), saisie);
    }
}
