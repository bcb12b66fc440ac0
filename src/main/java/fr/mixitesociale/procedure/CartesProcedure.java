package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page, the acts a contract waits for from the person's own side. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesProcedure implements SourceAccueil {

    private static final int CONTRATS_MAX = 20;
    private static final int CARTES_MAX = 5;

    private final ContratsConsultation contrats;
    private final AccesContrat acces;
    private final LectureActes actes;
    private final Avenants avenants;
    private final Clock horloge;

    CartesProcedure(
            ContratsConsultation contrats, AccesContrat acces, LectureActes actes, Avenants avenants, Clock horloge) {
        this.avenants = avenants;
        this.contrats = contrats;
        this.acces = acces;
        this.actes = actes;
        this.horloge = horloge;
    }

    @Override
    public List<CarteAccueil> cartes() {
        List<Contrat> vivants = contrats.mesContrats().stream()
                .filter(contrat -> contrat.statut().suiviOuvert())
                .limit(CONTRATS_MAX)
                .toList();
        Map<UUID, List<ActeEnregistre>> faits =
                actes.desContrats(vivants.stream().map(Contrat::id).toList());
        return vivants.stream()
                .flatMap(contrat -> acces.participation(contrat.id()).stream())
                .filter(participation -> !participation.estSysteme())
                .flatMap(participation -> carte(
                        participation,
                        faits.getOrDefault(participation.contrat().id(), List.of())))
                .limit(CARTES_MAX)
                .toList();
    }

    private Stream<CarteAccueil> carte(Participation participation, List<ActeEnregistre> faits) {
        Contrat contrat = participation.contrat();
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        Dossier dossier = new Dossier(
                contrat, faits.stream().filter(acte -> acte.avenant() == null).toList(), null);
        // an avenant under way is known by the frame: no statement for the contracts that have none
        Stream<Dossier> avenant = contrat.ouverture() == null
                ? Stream.empty()
                : avenants.enCours(contrat.id()).stream().map(trouve -> actes.dossier(contrat, trouve, null));
        return Stream.concat(Stream.of(dossier), avenant)
                .flatMap(un -> attendue(participation, un, aujourdhui).map(action -> carte(contrat, un, action)));
    }

    /** The first act awaited from this person's own side. */
    private static Stream<ActionOuverte> attendue(Participation participation, Dossier dossier, LocalDate aujourdhui) {
        return ActionsOuvertes.de(participation, dossier, Attentes.de(dossier, aujourdhui)).stream()
                .filter(ActionOuverte::attendue)
                .filter(action -> action.pour() == null
                        || participation.agitPour(action.pour().id()))
                .limit(1);
    }

    private static CarteAccueil carte(Contrat contrat, Dossier dossier, ActionOuverte action) {
        Avenant avenant = dossier.avenant();
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de(
                        "procedure.carte.titre",
                        action.acte().libelle(),
                        contrat.intitule(),
                        contrat.periode().libelle()),
                avenant == null
                        ? Phrases.de("procedure.carte.texte", contrat.statut().libelle())
                        : Phrases.de("procedure.avenant.panneau", avenant.titre(), avenant.etat()),
                null,
                Phrases.de("procedure.carte.ouvrir"),
                ContratsNavigation.onglet(contrat.id(), avenant == null ? SignaturesDuTexte.CLE : "avenants"));
    }
}
