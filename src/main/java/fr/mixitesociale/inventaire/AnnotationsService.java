package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.AnnotationDatee.Saisie;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated events on the curves of a commune. The version comes from the moment the person opened the annotation. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AnnotationsService {

    public static final int LIBELLE_MAX = 120;
    /** Loi SRU of 13 December 2000: nothing on these curves is older. */
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 12, 13);

    private static final int ANNEES_A_VENIR = 10;

    private final AnnotationsCourbe annotations;
    private final DroitAnnotation droit;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    AnnotationsService(
            AnnotationsCourbe annotations, DroitAnnotation droit, ApplicationEventPublisher evenements, Clock horloge) {
        this.annotations = annotations;
        this.droit = droit;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    public AnnotationDatee ajouter(CodeInsee commune, Saisie saisie) {
        String auteur = droit.exiger(commune);
        valider(saisie);
        AnnotationCourbe annotation =
                new AnnotationCourbe(UUID.randomUUID(), commune, saisie, auteur, horloge.instant());
        AnnotationDatee ecrite = annotations.saveAndFlush(annotation).lue();
        publier(ecrite, auteur, null, saisie);
        return ecrite;
    }

    /** Refused when someone changed it since {@code versionLue}: the sentence shows both texts. */
    public AnnotationDatee modifier(UUID id, int versionLue, Saisie saisie) {
        AnnotationCourbe annotation = exiger(id);
        AnnotationDatee avant = annotation.lue();
        String auteur = droit.exiger(avant.commune());
        valider(saisie);
        if (avant.version() != versionLue) {
            throw new RefusMetier(
                    "inventaire.annotation.conflit", avant.saisie().resume(), saisie.resume());
        }
        annotation.ecrire(saisie);
        try {
            AnnotationDatee ecrite = annotations.saveAndFlush(annotation).lue();
            publier(avant, auteur, avant.saisie(), saisie);
            return ecrite;
        } catch (ObjectOptimisticLockingFailureException _) {
            throw new RefusMetier(
                    "inventaire.annotation.conflit", avant.saisie().resume(), saisie.resume());
        }
    }

    /** @return what was deleted, so that it can be put back */
    public AnnotationDatee supprimer(UUID id, int versionLue) {
        AnnotationCourbe annotation = exiger(id);
        AnnotationDatee avant = annotation.lue();
        String auteur = droit.exiger(avant.commune());
        if (avant.version() != versionLue) {
            throw conflitSuppression(avant);
        }
        try {
            annotations.delete(annotation);
            annotations.flush();
        } catch (ObjectOptimisticLockingFailureException _) {
            throw conflitSuppression(avant);
        }
        publier(avant, auteur, avant.saisie(), null);
        return avant;
    }

    private AnnotationCourbe exiger(UUID id) {
        return annotations.findById(id).orElseThrow(() -> new RefusMetier("inventaire.annotation.absente"));
    }

    private static RefusMetier conflitSuppression(AnnotationDatee avant) {
        return new RefusMetier(
                "inventaire.annotation.conflit_suppression", avant.saisie().resume());
    }

    private void valider(Saisie saisie) {
        if (saisie.libelle().isEmpty()) {
            throw new RefusMetier("inventaire.annotation.libelle_vide");
        }
        if (saisie.libelle().length() > LIBELLE_MAX) {
            throw new RefusMetier(
                    "inventaire.annotation.libelle_long", saisie.libelle().length(), LIBELLE_MAX);
        }
        LocalDate dernier =
                LocalDate.ofInstant(horloge.instant(), horloge.getZone()).plusYears(ANNEES_A_VENIR);
        if (saisie.le().isBefore(PREMIER_JOUR) || saisie.le().isAfter(dernier)) {
            throw new RefusMetier(
                    "inventaire.annotation.date_hors_bornes", FormatFr.date(PREMIER_JOUR), FormatFr.date(dernier));
        }
    }

    /** The commune is part of the object's name: once deleted, nothing else would tell whose curves it stood on. */
    private void publier(AnnotationDatee note, String auteur, @Nullable Saisie avant, @Nullable Saisie apres) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champ(champs, "date", texte(avant, s -> FormatFr.date(s.le())), texte(apres, s -> FormatFr.date(s.le())));
        champ(
                champs,
                "nature",
                texte(avant, s -> s.nature().libelle()),
                texte(apres, s -> s.nature().libelle()));
        champ(champs, "libelle", texte(avant, Saisie::libelle), texte(apres, Saisie::libelle));
        String objet = note.commune() + "/" + note.id();
        evenements.publishEvent(new Changement("annotation", objet, null, auteur, horloge.instant(), champs));
    }

    private static @Nullable String texte(@Nullable Saisie saisie, Function<Saisie, String> champ) {
        return Optional.ofNullable(saisie).map(champ).orElse(null);
    }

    private static void champ(Map<String, Valeurs> champs, String nom, @Nullable String avant, @Nullable String apres) {
        if (!Objects.equals(avant, apres)) {
            champs.put(nom, new Valeurs(avant, apres));
        }
    }
}
