package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.JournalDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Fusion;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import java.time.Clock;
import java.time.Instant;
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

/** Writes points de vigilance, for volet 2 and for article 1. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class VigilancesService {

    /** Kind of these objects, as in {@link fr.mixitesociale.socle.Changement}. */
    public static final String OBJET = "point_vigilance";

    private final AccesContrat acces;
    private final PointsDeVigilance points;
    private final Origines origines;
    private final JournalDuContrat journal;
    private final Clock horloge;

    VigilancesService(
            AccesContrat acces, PointsDeVigilance points, Origines origines, JournalDuContrat journal, Clock horloge) {
        this.acces = acces;
        this.points = points;
        this.origines = origines;
        this.journal = journal;
        this.horloge = horloge;
    }

    public UUID ajouter(UUID contrat, NouveauPointDeVigilance nouveau) {
        Participation participation = acces.exigerPourEcrire(contrat);
        exiger(DroitVigilance.refusDAjouter(participation, nouveau.place()));
        origines.exiger(participation, nouveau.origine());
        if (nouveau.commune() != null && !participation.contrat().couvre(nouveau.commune())) {
            throw new ContratIntrouvable();
        }
        NouveauPointDeVigilance lu = new NouveauPointDeVigilance(
                nouveau.place(),
                nouveau.theme(),
                nouveau.commune(),
                Objects.requireNonNull(ChampVigilance.TEXTE.normaliser(nouveau.texte())),
                ChampVigilance.HORIZON.normaliser(nouveau.horizon()),
                nouveau.origine());
        PointDeVigilanceEntity point = new PointDeVigilanceEntity(
                contrat,
                lu,
                Objects.requireNonNull(participation.cote()).id(),
                participation.personne().identifiant(),
                horloge.instant());
        points.save(point);
        publier(point, participation, Map.of("creation", new Valeurs(null, point.texte)));
        return point.id;
    }

    /** Saves what was typed; fields that someone else changed meanwhile are told and left alone. */
    public ResultatSaisie modifier(UUID contrat, Saisie saisie) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PointDeVigilanceEntity point = tenir(participation, saisie.id(), false);
        Fusion fusion = Fusion.appliquer(point, List.of(ChampVigilance.values()), saisie);
        if (!fusion.changes().isEmpty()) {
            point.modifie(participation.personne().identifiant(), horloge.instant());
            publier(point, participation, fusion.changes());
        }
        Set<String> enregistres = new HashSet<>(saisie.champs().keySet());
        enregistres.removeAll(fusion.heurts().keySet());
        return new ResultatSaisie(
                point.id, point.version(), enregistres, journal.collisions(OBJET, point.id, fusion.heurts()));
    }

    /** Deletes it; {@link #retablir} puts it back. */
    public void supprimer(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PointDeVigilanceEntity point = tenir(participation, id, false);
        Instant le = horloge.instant();
        point.supprimer(participation.personne().identifiant(), le);
        publier(point, participation, Map.of("suppression", new Valeurs(point.texte, null)));
    }

    public void retablir(UUID contrat, UUID id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        PointDeVigilanceEntity point = tenir(participation, id, true);
        point.retablir(participation.personne().identifiant(), horloge.instant());
        publier(point, participation, Map.of("retablissement", new Valeurs(null, point.texte)));
    }

    private PointDeVigilanceEntity tenir(Participation participation, UUID id, boolean supprime) {
        PointDeVigilanceEntity point = points.tenir(participation.contrat().id(), id)
                .filter(trouve -> trouve.estSupprime() == supprime)
                .orElseThrow(ContratIntrouvable::new);
        exiger(DroitVigilance.refusDEcrire(participation, point.place, point.auteur));
        return point;
    }

    private void publier(PointDeVigilanceEntity point, Participation participation, Map<String, Valeurs> champs) {
        points.flush();
        journal.publier(participation, OBJET, point.id, champs);
    }

    private static void exiger(@Nullable String refus) {
        if (refus != null) {
            throw new RefusDroit("engagement.refus.droit", refus);
        }
    }
}
