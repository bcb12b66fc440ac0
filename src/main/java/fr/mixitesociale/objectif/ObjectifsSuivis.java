package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.PeriodeSansRegles;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.socle.CodeInsee;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The objectives of several contracts, for the room that measures what is done: what {@link LectureObjectifs} says of one,
 * without its reasons and checks, and as few statements for fifty contracts as for one.
 */
@Component
public class ObjectifsSuivis {

    private final Lignes lignes;
    private final FaitsDesCommunes faits;
    private final DecisionsConsultation decisions;
    private final Regles regles;
    private final Clock horloge;

    ObjectifsSuivis(
            Lignes lignes, FaitsDesCommunes faits, DecisionsConsultation decisions, Regles regles, Clock horloge) {
        this.decisions = decisions;
        this.lignes = lignes;
        this.faits = faits;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** By contract, its communes in the order of their codes. The caller has checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ObjectifSuivi>> des(Collection<Contrat> contrats) {
        Map<UUID, List<ObjectifSuivi>> objectifs = new HashMap<>();
        if (contrats.isEmpty()) {
            return objectifs;
        }
        Map<UUID, List<Tuple>> etats = lignes
                .etats(contrats.stream().map(Contrat::id).toList())
                .stream()
                .collect(Collectors.groupingBy(moment -> moment.get("ligne", LigneObjectif.class).contrat));
        Map<PeriodeTriennale, List<Contrat>> parPeriode =
                contrats.stream().collect(Collectors.groupingBy(Contrat::periode));
        parPeriode.forEach((periode, ceux) -> {
            List<CodeInsee> communes = ceux.stream()
                    .flatMap(contrat -> contrat.communes().stream())
                    .distinct()
                    .toList();
            Map<CodeInsee, FaitsCommune> connus = faits.pour(communes, periode, LocalDate.now(horloge));
            ceux.forEach(contrat ->
                    objectifs.put(contrat.id(), du(contrat, etats.getOrDefault(contrat.id(), List.of()), connus)));
        });
        return objectifs;
    }

    /** Of communes, with or without contract: public data, three statements for a few hundred of them. */
    @Transactional(readOnly = true)
    public Map<CodeInsee, ObjectifSansContrat> sansContrat(Collection<CodeInsee> communes, PeriodeTriennale periode) {
        Map<CodeInsee, Decision> decidees = decisions.de(communes, periode);
        Map<CodeInsee, ObjectifSansContrat> objectifs = new HashMap<>();
        faits.pour(communes, periode, LocalDate.now(horloge))
                .forEach((code, fait) -> objectifs.put(
                        code, sansContrat(fait, decidees.getOrDefault(code, Decision.aucune(code, periode)), periode)));
        return objectifs;
    }

    private ObjectifSansContrat sansContrat(FaitsCommune fait, Decision decision, PeriodeTriennale periode) {
        @Nullable Integer notifie = decision.notifie() != null ? decision.notifie() : fait.objectifNotifie();
        @Nullable
        Integer valeur = notifie != null
                ? notifie
                : decision.rehausse() != null
                        ? decision.rehausse()
                        : legal(new LigneObjectif(), null, fait, periode)
                                .map(ObjectifLegal::objectif)
                                .orElse(null);
        return new ObjectifSansContrat(valeur, notifie != null, fait.entree(), fait.exemptee());
    }

    private List<ObjectifSuivi> du(Contrat contrat, List<Tuple> etat, Map<CodeInsee, FaitsCommune> connus) {
        List<ObjectifSuivi> objectifs = new ArrayList<>();
        for (Tuple moment : etat) {
            LigneObjectif ligne = moment.get("ligne", LigneObjectif.class);
            FaitsCommune fait = connus.get(new CodeInsee(ligne.codeInsee));
            if (fait != null) {
                objectifs.add(objectif(contrat, ligne, moment.get("conditions", Conditions.class), fait));
            }
        }
        return objectifs;
    }

    private ObjectifSuivi objectif(Contrat contrat, LigneObjectif ligne, Conditions conditions, FaitsCommune fait) {
        Optional<ObjectifLegal> legal = legal(ligne, conditions, fait, contrat.periode());
        @Nullable
        Integer valeur = ligne.retenu != null
                ? ligne.retenu
                : legal.map(ObjectifLegal::objectif).orElse(null);
        return new ObjectifSuivi(
                fait.commune().code(),
                fait.commune().nom(),
                valeur,
                valeur == null
                        ? null
                        : legal.map(due -> due.qualite().pour(valeur)).orElse(null));
    }

    private Optional<ObjectifLegal> legal(
            LigneObjectif ligne, @Nullable Conditions conditions, FaitsCommune fait, PeriodeTriennale periode) {
        try {
            JeuDeRegles jeu = Optional.ofNullable(conditions)
                    .flatMap(ecrites -> Optional.ofNullable(ecrites.regles))
                    .flatMap(regles::parId)
                    .orElseGet(() -> regles.de(periode));
            Boolean dit = conditions == null ? null : conditions.plhExecutoire(LocalDate.now(horloge));
            return CalculLegal.de(ligne, fait, jeu, periode, dit != null ? dit : fait.plhExecutoire())
                    .certain();
        } catch (PeriodeSansRegles _) {
            return Optional.empty(); // no law for that period yet: nothing is due
        }
    }
}
