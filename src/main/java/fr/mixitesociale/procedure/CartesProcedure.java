package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page, the acts a contract waits for from the person's own side. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CartesProcedure implements SourceAccueil {

    private static final int CARTES_MAX = 50;

    private final ContratsConsultation contrats;
    private final LectureActes actes;
    private final Avenants avenants;
    private final Clock horloge;

    CartesProcedure(ContratsConsultation contrats, LectureActes actes, Avenants avenants, Clock horloge) {
        this.avenants = avenants;
        this.contrats = contrats;
        this.actes = actes;
        this.horloge = horloge;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.ACTES;
    }

    @Override
    public List<CarteAccueil> cartes() {
        List<Participation> vivantes = contrats.mesParticipations().stream()
                .filter(participation -> !participation.estSysteme()
                        && participation.contrat().statut().suiviOuvert())
                .toList();
        Map<UUID, List<ActeEnregistre>> faits = actes.desContrats(vivantes.stream()
                .map(participation -> participation.contrat().id())
                .toList());
        Map<UUID, Avenant> enCours = avenants.enCours(vivantes.stream()
                .map(Participation::contrat)
                .filter(contrat -> contrat.ouverture() != null)
                .map(Contrat::id)
                .toList());
        return vivantes.stream()
                .flatMap(participation -> {
                    UUID contrat = participation.contrat().id();
                    return carte(participation, faits.getOrDefault(contrat, List.of()), enCours.get(contrat));
                })
                .limit(CARTES_MAX)
                .toList();
    }

    private Stream<CarteAccueil> carte(
            Participation participation, List<ActeEnregistre> faits, @Nullable Avenant enCours) {
        Contrat contrat = participation.contrat();
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        Dossier dossier = new Dossier(
                contrat, faits.stream().filter(acte -> acte.avenant() == null).toList(), null);
        Stream<Dossier> avenant = enCours == null
                ? Stream.empty()
                : Stream.of(new Dossier(
                        contrat.vuAu(enCours.statut()),
                        faits.stream()
                                .filter(acte -> enCours.id().equals(acte.avenant()))
                                .toList(),
                        null,
                        enCours,
                        null));
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
                ContratsNavigation.onglet(contrat.id(), avenant == null ? SignaturesDuTexte.CLE : "avenants"),
                contrat.id());
    }
}
