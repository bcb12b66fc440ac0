package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points de vigilance of a contract: every signatory reads all of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class VigilancesConsultation {

    private final AccesContrat acces;
    private final PointsDeVigilance points;

    VigilancesConsultation(AccesContrat acces, PointsDeVigilance points) {
        this.acces = acces;
        this.points = points;
    }

    /** Those of one place, theme by theme, oldest first. */
    public List<PointDeVigilance> lister(UUID contrat, PlaceVigilance place) {
        return lister(contrat).stream().filter(point -> point.place() == place).toList();
    }

    /** All of them, theme by theme, oldest first; two statements. */
    public List<PointDeVigilance> lister(UUID contrat) {
        return lister(acces.exiger(contrat));
    }

    List<PointDeVigilance> lister(Participation participation) {
        return points.duContrat(participation.contrat().id()).stream()
                .map(point -> fiche(point, participation))
                .sorted((un, autre) -> un.theme().compareTo(autre.theme()))
                .toList();
    }

    /** @return whether this person may add one there */
    public boolean peutAjouter(UUID contrat, PlaceVigilance place) {
        return DroitVigilance.refusDAjouter(acces.exiger(contrat), place) == null;
    }

    private static PointDeVigilance fiche(PointDeVigilanceEntity point, Participation participation) {
        Contrat contrat = participation.contrat();
        return new PointDeVigilance(
                point.id,
                point.version(),
                point.place,
                point.theme,
                point.commune == null ? null : new CodeInsee(point.commune),
                contrat.signataire(point.auteur).orElseThrow(),
                point.texte,
                point.horizon,
                point.origine(),
                DroitVigilance.refusDEcrire(participation, point.place, point.auteur) == null);
    }
}
