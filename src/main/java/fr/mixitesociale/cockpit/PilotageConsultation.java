package fr.mixitesociale.cockpit;

import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.calendrier.PropositionsDatees;
import fr.mixitesociale.cockpit.LectureSuivis.Suivi;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.CommunesConsultation;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.objectif.ObjectifSansContrat;
import fr.mixitesociale.objectif.ObjectifsSuivis;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The communes of a person's territory over one period: their inventory, their objective, their contract. As few
 * statements for three hundred communes as for three.
 */
@Service
@PreAuthorize(PilotageConsultation.QUI)
@Transactional(readOnly = true)
public class PilotageConsultation {

    /** The State and the intercommunal bodies: a commune has its sheet and its contract. */
    static final String QUI =
            "hasAnyRole('PREFET', 'DDT', 'EPCI_PRESIDENT', 'EPCI_SERVICE', 'EPT_PRESIDENT', 'EPT_SERVICE')";

    private final UtilisateurCourant courant;
    private final NomTerritoire noms;
    private final Referentiel referentiel;
    private final CommunesConsultation communes;
    private final ContratsConsultation contrats;
    private final ObjectifsSuivis objectifs;
    private final LectureSuivis suivis;
    private final PropositionsDatees propositions;
    private final Clock horloge;

    PilotageConsultation(
            UtilisateurCourant courant,
            NomTerritoire noms,
            Referentiel referentiel,
            CommunesConsultation communes,
            ContratsConsultation contrats,
            ObjectifsSuivis objectifs,
            LectureSuivis suivis,
            PropositionsDatees propositions,
            Clock horloge) {
        this.courant = courant;
        this.noms = noms;
        this.referentiel = referentiel;
        this.communes = communes;
        this.contrats = contrats;
        this.objectifs = objectifs;
        this.suivis = suivis;
        this.propositions = propositions;
        this.horloge = horloge;
    }

    /**
     * @param demandee null for the period of the day
     * @throws fr.mixitesociale.socle.RefusDroit for an account without a territory of several communes
     */
    public Cockpit lire(@Nullable PeriodeTriennale demandee) {
        TerritoireSuivi territoire = TerritoireSuivi.de(courant.exiger(), referentiel, noms);
        LocalDate jour = LocalDate.now(horloge);
        PeriodeTriennale actuelle = PeriodeTriennale.de(jour.getYear()).orElseThrow();
        PeriodeTriennale periode = demandee == null ? actuelle : demandee;
        List<Contrat> siens = contrats.mesContrats();
        Map<CodeInsee, Contrat> parCommune = parCommune(siens, periode, territoire.communes());
        Map<CodeInsee, SituationCommune> inventaires = inventaires(territoire.critere());
        List<CodeInsee> codes = new ArrayList<>(inventaires.keySet());
        territoire.communes().stream()
                .filter(code -> !inventaires.containsKey(code))
                .forEach(codes::add);
        Map<CodeInsee, ObjectifSansContrat> legaux = objectifs.sansContrat(codes, periode);
        Map<CodeInsee, Suivi> connus = suivis.des(parCommune, jour);
        Assemblage assemblage = new Assemblage(referentiel, propositions.communes(siens, periode), jour);
        List<LigneCockpit> lignes = codes.stream()
                .flatMap(code -> referentiel.commune(code).stream())
                .map(commune -> assemblage.ligne(
                        commune,
                        inventaires.get(commune.code()),
                        legaux.get(commune.code()),
                        connus.get(commune.code())))
                .sorted(ColonneCockpit.NOM.ordre(true))
                .toList();
        return new Cockpit(territoire.nom(), periode, periodes(siens, actuelle, periode), jour, lignes);
    }

    /** One that goes on rather than one given up; each commune of the territory alone. */
    private static Map<CodeInsee, Contrat> parCommune(
            List<Contrat> contrats, PeriodeTriennale periode, Set<CodeInsee> territoire) {
        Map<CodeInsee, Contrat> parCommune = new HashMap<>();
        contrats.stream()
                .filter(contrat -> contrat.periode().equals(periode))
                .sorted(Comparator.comparing(PilotageConsultation::estClos))
                .forEach(contrat -> contrat.communes().stream()
                        .filter(territoire::contains)
                        .forEach(commune -> parCommune.putIfAbsent(commune, contrat)));
        return parCommune;
    }

    private static boolean estClos(Contrat contrat) {
        return contrat.statut() == StatutContrat.REFUS || contrat.statut() == StatutContrat.ABANDONNE;
    }

    private Map<CodeInsee, SituationCommune> inventaires(CritereCommunes critere) {
        Map<CodeInsee, SituationCommune> lues = new LinkedHashMap<>();
        List<SituationCommune> page;
        int debut = 0;
        do {
            page = communes.page(critere, CritereCommunes.Tri.NOM, true, debut, CommunesConsultation.LIMITE);
            page.forEach(situation -> lues.put(situation.code(), situation));
            debut += CommunesConsultation.LIMITE;
        } while (page.size() == CommunesConsultation.LIMITE);
        return lues;
    }

    private static List<PeriodeTriennale> periodes(
            List<Contrat> contrats, PeriodeTriennale actuelle, PeriodeTriennale demandee) {
        TreeSet<PeriodeTriennale> periodes = new TreeSet<>(Comparator.reverseOrder());
        contrats.forEach(contrat -> periodes.add(contrat.periode()));
        periodes.add(actuelle);
        periodes.add(demandee);
        return List.copyOf(periodes);
    }
}
