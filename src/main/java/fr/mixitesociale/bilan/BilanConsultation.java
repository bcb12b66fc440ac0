package fr.mixitesociale.bilan;

import fr.mixitesociale.bilan.BilanDuContrat.Partie;
import fr.mixitesociale.bilan.BilanDuContrat.Tenu;
import fr.mixitesociale.calendrier.DemarchesConsultation;
import fr.mixitesociale.calendrier.FicheDemarche;
import fr.mixitesociale.calendrier.NatureDemarche;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Piece;
import fr.mixitesociale.contrat.PiecesConsultation;
import fr.mixitesociale.difficulte.DifficultesConsultation;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.inventaire.BilanPeriode;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.risque.RisqueConsultation;
import fr.mixitesociale.risque.SituationContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the bilan of a contract together from what the other rooms keep, for its signatories. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BilanConsultation {

    /** Tab of the contract where the bilan is. */
    public static final String ONGLET = "bilan";

    private final AccesContrat acces;
    private final RisqueConsultation risque;
    private final EngagementsConsultation engagements;
    private final PiecesConsultation pieces;
    private final DifficultesConsultation difficultes;
    private final FaitsConsultation faits;
    private final DemarchesConsultation demarches;
    private final ObservationsBilan observations;
    private final Regles regles;

    BilanConsultation(
            AccesContrat acces,
            RisqueConsultation risque,
            EngagementsConsultation engagements,
            PiecesConsultation pieces,
            DifficultesConsultation difficultes,
            FaitsConsultation faits,
            DemarchesConsultation demarches,
            ObservationsBilan observations,
            Regles regles) {
        this.acces = acces;
        this.risque = risque;
        this.engagements = engagements;
        this.pieces = pieces;
        this.difficultes = difficultes;
        this.faits = faits;
        this.demarches = demarches;
        this.observations = observations;
        this.regles = regles;
    }

    /** @throws fr.mixitesociale.contrat.ContratIntrouvable for whoever is on no side of it */
    public BilanDuContrat lire(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        Contrat cadre = participation.contrat();
        // one text for all: what is kept between public signatories is counted without its name, its difficulties are
        // not told
        SituationContrat situation = risque.pourTous(contrat);
        // the bilan of a period is among the past ones of the next
        Map<CodeInsee, FaitsDeCommune> connus = faits
                .pour(cadre.communes(), cadre.periode().suivante())
                .stream()
                .collect(Collectors.toMap(fait -> fait.commune().code(), Function.identity(), (un, _) -> un));
        List<ResultatCommune> communes = resultats(cadre, situation, connus);
        return new BilanDuContrat(
                situation,
                communes,
                parties(cadre),
                difficultes.duContrat(contrat).stream()
                        .filter(difficulte -> !difficulte.confidentielle())
                        .toList(),
                observations(contrat),
                suites(cadre, communes, connus));
    }

    /** What each signatory says of it, written or not, in the order of the contract. */
    public List<FicheObservation> observations(UUID contrat) {
        return FicheObservation.de(acces.exiger(contrat), observations.duContrat(contrat));
    }

    /** Whether a contract has a bilan: in force, or past its term. */
    public static boolean concerne(Contrat contrat) {
        return DroitObservation.aUnBilan(contrat);
    }

    private List<SuiteCommune> suites(
            Contrat contrat, List<ResultatCommune> communes, Map<CodeInsee, FaitsDeCommune> connus) {
        List<ResultatCommune> exposees =
                communes.stream().filter(ResultatCommune::estExposee).toList();
        if (exposees.isEmpty()) {
            return List.of();
        }
        Map<String, FicheDemarche> ouvertes = demarches.miennes().stream()
                .filter(fiche -> fiche.demarche().nature() == NatureDemarche.CARENCE
                        && fiche.demarche().periode().equals(contrat.periode()))
                .collect(Collectors.toMap(FicheDemarche::commune, Function.identity(), (une, _) -> une));
        return exposees.stream()
                .map(commune ->
                        SuiteCommune.de(commune.nom(), fait(connus, commune.commune()), ouvertes.get(commune.nom())))
                .toList();
    }

    private List<ResultatCommune> resultats(
            Contrat contrat, SituationContrat situation, Map<CodeInsee, FaitsDeCommune> connus) {
        @Nullable JeuDeRegles jeu = regles(contrat);
        String source = Phrases.de("bilan.source", contrat.periode().libelle());
        return situation.communes().stream()
                .map(bilan -> ResultatCommune.de(bilan, jeu, source, publie(contrat, fait(connus, bilan.commune()))))
                .toList();
    }

    private static @Nullable FaitsDeCommune fait(Map<CodeInsee, FaitsDeCommune> connus, @Nullable CodeInsee commune) {
        return commune == null ? null : connus.get(commune);
    }

    private static @Nullable BilanPeriode publie(Contrat contrat, @Nullable FaitsDeCommune faits) {
        return faits == null
                ? null
                : faits.passees().stream()
                        .filter(passee -> passee.debut() == contrat.periode().debut() && passee.realise() != null)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable JeuDeRegles regles(Contrat contrat) {
        try {
            return regles.de(contrat.periode());
        } catch (PeriodeSansRegles _) {
            return null; // kinds are then not judged
        }
    }

    private List<Partie> parties(Contrat contrat) {
        List<EngagementFiche> fiches = engagements.lister(contrat.id());
        Map<UUID, List<Piece>> preuves = pieces.toutes(contrat.id()).stream()
                .filter(piece -> piece.objet().equals(EngagementsService.OBJET))
                .collect(Collectors.groupingBy(Piece::objetId));
        return contrat.signataires().stream()
                .map(signataire -> new Partie(
                        signataire,
                        fiches.stream()
                                .filter(fiche -> fiche.signatairePilote().id().equals(signataire.id()))
                                .map(fiche -> new Tenu(fiche, preuves.getOrDefault(fiche.id(), List.of())))
                                .toList()))
                .filter(partie -> !partie.engagements().isEmpty())
                .toList();
    }
}
