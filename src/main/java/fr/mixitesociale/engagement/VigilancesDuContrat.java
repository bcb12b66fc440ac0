package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.TexteCourt;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Points de vigilance as the rest of the house knows them: commented, looked up in the history. */
@Component
class VigilancesDuContrat implements ObjetsDuContrat {

    private static final int TITRE_MAX = 120;

    private final PointsDeVigilance points;
    private final VigilancesService service;

    VigilancesDuContrat(PointsDeVigilance points, VigilancesService service) {
        this.points = points;
        this.service = service;
    }

    @Override
    public String objet() {
        return VigilancesService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("engagement.vigilance.objet");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> identifiants = ids.stream().flatMap(Identifiants::lire).toList();
        return identifiants.isEmpty()
                ? List.of()
                : points.parIds(participation.contrat().id(), identifiants).stream()
                        .map(VigilancesDuContrat::objet)
                        .toList();
    }

    private static ObjetDuContrat objet(PointDeVigilanceEntity point) {
        return new ObjetDuContrat(
                VigilancesService.OBJET,
                point.id.toString(),
                TexteCourt.couper(point.texte.replace('\n', ' '), TITRE_MAX, "…"),
                point.place == PlaceVigilance.ARTICLE_1 ? ChapitreEngagements.CLE : "leviers",
                point.estSupprime());
    }

    /** Every signatory reads every point. */
    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampVigilance.de(champ).map(ChampVigilance::libelle).orElse(champ);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampVigilance.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return service.modifier(participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }

    @Override
    public void retablir(Participation participation, String id) {
        service.retablir(participation.contrat().id(), UUID.fromString(id));
    }
}
