package fr.mixitesociale.objectif;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.Decision.Notification;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes one decision and its line of history, in the caller's transaction. */
@Component
class EcritureDecisions {

    static final String OBJET = "decision_objectif";

    private final DecisionsObjectif decisions;
    private final UtilisateurCourant courant;
    private final Referentiel referentiel;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    EcritureDecisions(
            DecisionsObjectif decisions,
            UtilisateurCourant courant,
            Referentiel referentiel,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.decisions = decisions;
        this.courant = courant;
        this.referentiel = referentiel;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    Decision notifier(CodeInsee commune, PeriodeTriennale periode, long version, @Nullable Notification notification) {
        return ecrire(commune, periode, version, decision -> decision.notifier(notification));
    }

    Decision rehausser(CodeInsee commune, PeriodeTriennale periode, long version, @Nullable Rehaussement rehaussement) {
        return ecrire(commune, periode, version, decision -> decision.rehausser(rehaussement));
    }

    private Decision ecrire(
            CodeInsee commune, PeriodeTriennale periode, long version, Consumer<DecisionObjectif> geste) {
        String auteur = courant.exiger().identifiant();
        DecisionObjectif decision = decisions
                .findByCodeInseeAndPeriode(commune.valeur(), periode.debut())
                .orElseGet(() -> new DecisionObjectif(commune, periode));
        Decision avant = decision.lue();
        if (avant.version() != version) {
            throw conflit(commune);
        }
        geste.accept(decision);
        try {
            Decision apres = decisions.saveAndFlush(decision).lue();
            publier(avant, apres, auteur);
            return apres;
        } catch (ObjectOptimisticLockingFailureException | DataIntegrityViolationException _) {
            // someone else decided between the reading and the writing
            throw conflit(commune);
        }
    }

    private RefusMetier conflit(CodeInsee commune) {
        return new RefusMetier("objectif.decision.conflit", referentiel.nomOuCode(commune));
    }

    private void publier(Decision avant, Decision apres, String auteur) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champ(champs, "notifie", avant, apres, d -> entier(d.notifie()));
        champ(
                champs,
                "notifie_le",
                avant,
                apres,
                d -> d.notification() == null
                        ? null
                        : FormatFr.date(d.notification().le()));
        champ(
                champs,
                "reference",
                avant,
                apres,
                d -> d.notification() == null ? null : d.notification().reference());
        champ(champs, "rehausse", avant, apres, d -> entier(d.rehausse()));
        champ(
                champs,
                "motif",
                avant,
                apres,
                d -> d.rehaussement() == null ? null : d.rehaussement().motif());
        champ(
                champs,
                "accord_du_maire",
                avant,
                apres,
                d -> d.rehaussement() == null
                        ? null
                        : FormatFr.date(d.rehaussement().accordDuMaire()));
        String objet = apres.commune() + "/" + apres.periode().libelle();
        evenements.publishEvent(new Changement(OBJET, objet, null, auteur, horloge.instant(), champs));
    }

    private static void champ(
            Map<String, Valeurs> champs,
            String nom,
            Decision avant,
            Decision apres,
            Function<Decision, @Nullable String> lecture) {
        String ancien = lecture.apply(avant);
        String nouveau = lecture.apply(apres);
        if (!Objects.equals(ancien, nouveau)) {
            champs.put(nom, new Valeurs(ancien, nouveau));
        }
    }

    private static @Nullable String entier(@Nullable Integer valeur) {
        return valeur == null ? null : FormatFr.entier(valeur);
    }
}
