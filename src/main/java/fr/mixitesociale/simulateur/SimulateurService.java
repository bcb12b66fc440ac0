package fr.mixitesociale.simulateur;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.TauxCible;
import fr.mixitesociale.droit.objectif.CalculObjectif;
import fr.mixitesociale.droit.objectif.Situation;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.FicheConsultation;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.inventaire.InventairesPublies;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Referentiel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a visitor may compute, with or without an account. Nothing is kept. */
@Service
@PreAuthorize("permitAll()")
public class SimulateurService {

    private final Regles regles;
    private final Referentiel referentiel;
    private final InventairesPublies publies;
    private final FicheConsultation fiches;
    private final UtilisateurCourant courant;
    private final Clock horloge;

    SimulateurService(
            Regles regles,
            Referentiel referentiel,
            InventairesPublies publies,
            FicheConsultation fiches,
            UtilisateurCourant courant,
            Clock horloge) {
        this.regles = regles;
        this.referentiel = referentiel;
        this.publies = publies;
        this.fiches = fiches;
        this.courant = courant;
        this.horloge = horloge;
    }

    /** The periods a rule set covers, from the oldest to the one after today's. */
    public List<PeriodeTriennale> periodes() {
        PeriodeTriennale derniere = periodeEnCours().suivante();
        return Stream.iterate(regles.premiere(), PeriodeTriennale::suivante)
                .takeWhile(periode -> periode.compareTo(derniere) <= 0)
                .toList();
    }

    public PeriodeTriennale periodeEnCours() {
        return PeriodeTriennale.de(LocalDate.now(horloge).getYear()).orElseThrow();
    }

    /**
     * The legal objective for exact figures.
     *
     * @param population inhabitants; null when not known
     * @throws fr.mixitesociale.droit.regles.PeriodeSansRegles when no rule set covers the period
     * @throws fr.mixitesociale.droit.objectif.TauxInconnu when its rule set has no such rate
     */
    public ObjectifSimule calculer(Situation situation, @Nullable Integer population) {
        var legal = CalculObjectif.calculer(regles.de(situation.periode()), situation);
        return new ObjectifSimule(
                legal,
                Stream.concat(legal.avertissements().stream(), Prolongation.phrase(legal, population).stream())
                        .toList());
    }

    /**
     * Whether objectives pooled that way hold.
     *
     * @param parts communes of one EPCI for one period, at least one
     * @throws fr.mixitesociale.droit.regles.PeriodeSansRegles when no rule set covers the period
     */
    public MutualisationSimulee mutualiser(List<PartSimulee> parts) {
        return MutualisationSimulee.de(regles, parts);
    }

    /** The answer of the screen for what is known so far. */
    public Simulation simuler(Hypotheses hypotheses) {
        return new CalculDeSimulation(regles, hypotheses, inventaire(hypotheses)).simuler();
    }

    /**
     * What the portal knows and the person did not give: figures of the inventory, target, period, yearly pace. What was
     * given stays.
     */
    public Hypotheses completer(Hypotheses hypotheses) {
        Hypotheses datees = peuplees(hypotheses.periode() == null ? hypotheses.pour(periodeEnCours()) : hypotheses);
        return inventaire(datees)
                .map(choisi -> Prerempli.de(datees, choisi, inventaires(datees.commune())))
                .orElse(datees)
                .avecCible(TauxCible.DE_DROIT_COMMUN);
    }

    private Hypotheses peuplees(Hypotheses hypotheses) {
        return hypotheses.population() != null || hypotheses.commune() == null
                ? hypotheses
                : referentiel
                        .commune(hypotheses.commune())
                        .filter(commune -> commune.population() > 0)
                        .map(commune -> hypotheses.avec(commune.population()))
                        .orElse(hypotheses);
    }

    /**
     * Inventories a simulation may start from, by year: to a visitor the published ones only, to an account those it reads
     * on the sheet of the commune.
     */
    public List<InventaireAnnuel> inventaires(@Nullable CodeInsee commune) {
        if (commune == null) {
            return List.of();
        }
        List<InventaireAnnuel> tous =
                courant.utilisateur().isPresent() ? fiches.inventaires(commune).orElse(List.of()) : publies.de(commune);
        return tous.stream().filter(Prerempli::estUtilisable).toList();
    }

    private Optional<InventaireAnnuel> inventaire(Hypotheses hypotheses) {
        return ChoixDInventaire.parmi(inventaires(hypotheses.commune()), hypotheses);
    }
}
