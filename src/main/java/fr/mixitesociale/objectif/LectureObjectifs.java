package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.CodeInsee;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the contract keeps, what the inventories say and what the law makes of both. */
@Component
class LectureObjectifs {

    private final Lignes lignes;
    private final FaitsDesCommunes faits;
    private final PartsArrondissements parts;
    private final Controles controles;
    private final DecisionsConsultation decisions;
    private final Regles regles;
    private final Clock horloge;

    LectureObjectifs(
            Lignes lignes,
            FaitsDesCommunes faits,
            PartsArrondissements parts,
            Controles controles,
            DecisionsConsultation decisions,
            Regles regles,
            Clock horloge) {
        this.lignes = lignes;
        this.faits = faits;
        this.parts = parts;
        this.controles = controles;
        this.decisions = decisions;
        this.regles = regles;
        this.horloge = horloge;
    }

    Tableau tableau(Participation participation) {
        Contrat contrat = participation.contrat();
        List<Tuple> etat = lignes.etat(contrat.id());
        if (etat.isEmpty()) {
            throw new ContratIntrouvable();
        }
        Conditions conditions = etat.getFirst().get("conditions", Conditions.class);
        JeuDeRegles jeu = regles(contrat, conditions);
        Set<CodeInsee> codes = new LinkedHashSet<>(contrat.communes());
        boolean mutualisant = contrat.type() == TypeContrat.MUTUALISANT;
        if (mutualisant) {
            codes.addAll(faits.perimetre(contrat));
        }
        Map<CodeInsee, FaitsCommune> connus = faits.pour(codes, contrat.periode(), jour());
        Map<CodeInsee, Decision> decidees = decisions.de(contrat.communes(), contrat.periode());
        List<FicheObjectif> fiches = new ArrayList<>();
        for (Tuple moment : etat) {
            LigneObjectif ligne = moment.get("ligne", LigneObjectif.class);
            FaitsCommune fait = connus.get(new CodeInsee(ligne.codeInsee));
            if (fait != null) {
                Decision decision = decidees.getOrDefault(
                        fait.commune().code(), Decision.aucune(fait.commune().code(), contrat.periode()));
                fiches.add(fiche(participation, ligne, conditions, fait, decision, jeu));
            }
        }
        List<FicheObjectif> reparties = parts.repartir(fiches, contrat.id(), jeu);
        @Nullable
        Repartition repartition =
                mutualisant ? controles.repartition(participation, jeu, conditions, reparties, connus, jour()) : null;
        return new Tableau(
                contrat,
                jeu,
                conditions.regles != null,
                controles.parCommune(contrat, conditions, reparties, connus, repartition),
                conditions(participation, conditions),
                repartition,
                controles.duContrat(contrat));
    }

    /** The legal objective of one commune of the contract, for the checks of a write. */
    Optional<ObjectifLegal> legal(Contrat contrat, Conditions conditions, LigneObjectif ligne) {
        CodeInsee code = new CodeInsee(ligne.codeInsee);
        return Optional.ofNullable(
                        faits.pour(List.of(code), contrat.periode(), jour()).get(code))
                .flatMap(fait -> CalculLegal.de(
                                ligne, fait, regles(contrat, conditions), contrat.periode(), plh(conditions, fait))
                        .certain());
    }

    /** Frozen with the contract; until then those of its period: a bill is never among them. */
    private JeuDeRegles regles(Contrat contrat, Conditions conditions) {
        return Optional.ofNullable(conditions.regles)
                .flatMap(regles::parId)
                .orElseGet(() -> regles.de(contrat.periode()));
    }

    private FicheObjectif fiche(
            Participation participation,
            LigneObjectif ligne,
            Conditions conditions,
            FaitsCommune fait,
            Decision decision,
            JeuDeRegles jeu) {
        Contrat contrat = participation.contrat();
        CodeInsee commune = fait.commune().code();
        Legal legal = CalculLegal.de(ligne, fait, jeu, contrat.periode(), plh(conditions, fait));
        Map<ChampObjectif, @Nullable String> valeurs = new EnumMap<>(ChampObjectif.class);
        Set<ChampObjectif> modifiables = EnumSet.noneOf(ChampObjectif.class);
        for (ChampObjectif champ : ChampObjectif.values()) {
            valeurs.put(champ, champ.lire(ligne));
            if (DroitObjectif.refus(participation, commune, champ) == null) {
                modifiables.add(champ);
            }
        }
        boolean mutualise = contrat.type() == TypeContrat.MUTUALISANT
                && legal.certain()
                        .filter(due -> due.regime() == Regime.VII && due.motif() == null)
                        .isPresent();
        Accord accord = ligne.accord();
        Integer retenu = ligne.retenu != null
                ? ligne.retenu
                : legal.certain().map(ObjectifLegal::objectif).orElse(null);
        return new FicheObjectif(
                ligne.id,
                ligne.version(),
                commune,
                fait.commune().nom(),
                legal,
                valeurs,
                modifiables,
                DroitObjectif.refus(participation, commune, ChampObjectif.DIFFICULTES),
                decision.notifie() == null ? fait.objectifNotifie() : decision.notifie(),
                decision.rehaussement(),
                accord != null && Objects.equals(accord.valeur(), retenu) ? accord : null,
                mutualise,
                List.of(),
                List.of());
    }

    private FicheConditions conditions(Participation participation, Conditions conditions) {
        Map<ChampConditions, @Nullable String> valeurs = new EnumMap<>(ChampConditions.class);
        Set<ChampConditions> modifiables = EnumSet.noneOf(ChampConditions.class);
        @Nullable String refus = null;
        for (ChampConditions champ : ChampConditions.values()) {
            valeurs.put(champ, champ.lire(conditions));
            @Nullable String raison = DroitObjectif.refus(participation, champ);
            if (raison == null) {
                modifiables.add(champ);
            } else if (refus == null) {
                refus = raison;
            }
        }
        return new FicheConditions(conditions.version(), valeurs, modifiables, refus, conditions.plhExecutoire(jour()));
    }

    /** What the contract says of the PLH wins over the inventories: it is dated by those whose PLH it is. */
    private @Nullable Boolean plh(Conditions conditions, FaitsCommune fait) {
        Boolean dit = conditions.plhExecutoire(jour());
        return dit != null ? dit : fait.plhExecutoire();
    }

    private LocalDate jour() {
        return LocalDate.ofInstant(horloge.instant(), horloge.getZone());
    }
}
