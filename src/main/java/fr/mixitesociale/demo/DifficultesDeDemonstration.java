package fr.mixitesociale.demo;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.difficulte.ChampDifficulte;
import fr.mixitesociale.difficulte.DifficultesConsultation;
import fr.mixitesociale.difficulte.DifficultesService;
import fr.mixitesociale.difficulte.NatureDifficulte;
import fr.mixitesociale.difficulte.NouvelleDifficulte;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Difficulties of the contract in force: reported by the commune and the State, one due already, one lifted. */
@Component
@Order(56)
@Profile(Demonstration.PROFIL)
class DifficultesDeDemonstration implements Semis {

    private static final String COMMUNE = "commune";
    private static final String DDT = "ddt";

    private final ContratsDeDemonstration contrats;
    private final ProjetsConsultation projets;
    private final DifficultesConsultation consultation;
    private final DifficultesService service;
    private final ParUnCompte parUnCompte;
    private final Clock horloge;

    DifficultesDeDemonstration(
            ContratsDeDemonstration contrats,
            ProjetsConsultation projets,
            DifficultesConsultation consultation,
            DifficultesService service,
            ParUnCompte parUnCompte,
            Clock horloge) {
        this.contrats = contrats;
        this.projets = projets;
        this.consultation = consultation;
        this.service = service;
        this.parUnCompte = parUnCompte;
        this.horloge = horloge;
    }

    /** @param jours until it is due, from today */
    private record Exemple(
            String cle, String compte, String projet, NatureDifficulte nature, NatureSignataire porteur, int jours) {}

    private static final List<Exemple> EXEMPLES = List.of(
            new Exemple(
                    "indivision", COMMUNE, "Route de Belpuech", NatureDifficulte.FONCIER, NatureSignataire.EPCI, 75),
            new Exemple("cession", DDT, "Ancienne école", NatureDifficulte.FINANCEMENT, NatureSignataire.COMMUNE, -12),
            new Exemple("recours", COMMUNE, "Caserne", NatureDifficulte.RECOURS, NatureSignataire.ETAT, 40),
            new Exemple(
                    "leve", COMMUNE, "Îlot des Tanneurs", NatureDifficulte.RIVERAINS, NatureSignataire.COMMUNE, 20));

    /** Of the contract that ended: both were answered. */
    private static final List<Exemple> PASSES = List.of(
            new Exemple("delmas", COMMUNE, "Maison Delmas", NatureDifficulte.FINANCEMENT, NatureSignataire.COMMUNE, 20),
            new Exemple("vignerons", DDT, "Clos des Vignerons", NatureDifficulte.RECOURS, NatureSignataire.ETAT, 20));

    @Override
    public void semer() {
        semer(contrats.aubracEnVigueur(), EXEMPLES);
        contrats.trouver(new PeriodeTriennale(2023), Demonstration.AUBRAC_SUR_MIRANDE)
                .filter(contrat -> contrat.statut().suiviOuvert())
                .ifPresent(contrat -> semer(contrat, PASSES));
    }

    private void semer(Contrat contrat, List<Exemple> exemples) {
        if (consultation.duContrat(contrat.id()).isEmpty()) {
            List<ResumeProjet> liste = projets.resumes(contrat.id());
            exemples.forEach(exemple -> liste.stream()
                    .filter(projet -> projet.nom().startsWith(exemple.projet()))
                    .findFirst()
                    .ifPresent(projet ->
                            parUnCompte.executer(exemple.compte(), () -> signaler(contrat, projet, exemple))));
        }
    }

    private void signaler(Contrat contrat, ResumeProjet projet, Exemple exemple) {
        Map<ChampDifficulte, String> valeurs = new EnumMap<>(ChampDifficulte.class);
        valeurs.put(ChampDifficulte.NATURE, exemple.nature().name());
        valeurs.put(ChampDifficulte.DESCRIPTION, Phrases.de("demo.difficulte." + exemple.cle()));
        valeurs.put(ChampDifficulte.LEVIER, Phrases.de("demo.difficulte." + exemple.cle() + ".levier"));
        contrat.signataires().stream()
                .filter(signataire -> signataire.nature() == exemple.porteur())
                .map(Signataire::id)
                .findFirst()
                .ifPresent(porteur -> valeurs.put(ChampDifficulte.PORTEUR, porteur.toString()));
        valeurs.put(
                ChampDifficulte.ECHEANCE,
                LocalDate.now(horloge).plusDays(exemple.jours()).toString());
        UUID id = service.signaler(contrat.id(), new NouvelleDifficulte(projet.id(), valeurs));
        Phrases.trouver("demo.difficulte." + exemple.cle() + ".issue")
                .ifPresent(issue -> service.lever(contrat.id(), id, issue));
    }
}
