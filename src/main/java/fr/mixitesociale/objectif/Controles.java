package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsDuGroupement;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.Constat.Gravite;
import fr.mixitesociale.droit.controle.Constat.Regle;
import fr.mixitesociale.droit.controle.ControleAbaissement;
import fr.mixitesociale.droit.controle.ControleMutualisation;
import fr.mixitesociale.droit.controle.ControleMutualisation.Absente;
import fr.mixitesociale.droit.controle.ControleMutualisation.Bilan;
import fr.mixitesociale.droit.controle.ControleMutualisation.Commune;
import fr.mixitesociale.droit.controle.Derogation;
import fr.mixitesociale.droit.controle.Historique;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks {@code droit.controle} what is wrong with the figures of a contract, and names the communes. */
@Component
class Controles {

    private static final String X = "art. L. 302-8, X CCH";

    private final ContratsDuGroupement groupement;

    Controles(ContratsDuGroupement groupement) {
        this.groupement = groupement;
    }

    Repartition repartition(
            Participation participation,
            JeuDeRegles regles,
            Conditions conditions,
            List<FicheObjectif> fiches,
            Map<CodeInsee, FaitsCommune> faits,
            LocalDate jour) {
        Contrat contrat = participation.contrat();
        Bilan bilan = ControleMutualisation.controler(new ControleMutualisation.Demande(
                regles,
                communes(fiches, faits, fiche -> Objects.requireNonNullElse(fiche.retenu(), 0)),
                absentes(contrat, faits),
                plh(conditions, fiches, faits, jour),
                conditions.cnsruLe,
                contrat.epci() != null
                        && groupement.existe(contrat.epci(), contrat.periode(), TypeContrat.ABAISSANT, contrat.id())));
        return new Repartition(
                bilan,
                fiches.stream()
                        .filter(fiche -> !fiche.mutualise() && fiche.certain().isPresent())
                        .map(Controles::ecartee)
                        .toList(),
                fiches.stream()
                        .filter(fiche -> fiche.certain().isEmpty())
                        .map(FicheObjectif::nom)
                        .toList(),
                conditions.valideeLe(),
                DroitObjectif.refusDeValider(participation));
    }

    /** The figures alone of a scenario: agreements, PLH and opinion come when it becomes the shared board. */
    static Bilan scenario(
            JeuDeRegles regles, List<FicheObjectif> mutualisees, ToIntFunction<FicheObjectif> valeur, LocalDate jour) {
        return ControleMutualisation.controler(new ControleMutualisation.Demande(
                regles,
                mutualisees.stream()
                        .map(fiche -> commune(
                                fiche, fiche.certain().orElseThrow(), null, valeur.applyAsInt(fiche), true, true))
                        .toList(),
                List.of(),
                true,
                jour,
                false));
    }

    /** Each commune with what is said of it. */
    List<FicheObjectif> parCommune(
            Contrat contrat,
            Conditions conditions,
            List<FicheObjectif> fiches,
            Map<CodeInsee, FaitsCommune> faits,
            @Nullable Repartition repartition) {
        return fiches.stream()
                .map(fiche -> {
                    List<Constat> constats = new ArrayList<>();
                    if (repartition != null) {
                        repartition.bilan().constats().stream()
                                .filter(constat -> fiche.commune().valeur().equals(constat.commune()))
                                .forEach(constats::add);
                    } else if (contrat.type() == TypeContrat.ABAISSANT && fiche.choisi() != null) {
                        constats.addAll(
                                abaissement(fiche, Objects.requireNonNull(faits.get(fiche.commune())), conditions));
                    }
                    fiche.bilanDesArrondissements().ifPresent(bilan -> constats.addAll(bilan.constats()));
                    return fiche.dont(constats);
                })
                .toList();
    }

    /** Lowering and pooling do not go together in one EPCI: said on both sides. */
    List<Constat> duContrat(Contrat contrat) {
        return contrat.type() == TypeContrat.ABAISSANT
                        && contrat.epci() != null
                        && groupement.existe(contrat.epci(), contrat.periode(), TypeContrat.MUTUALISANT, contrat.id())
                ? List.of(new Constat(Gravite.BLOQUANT, Regle.CUMUL, Phrases.de("objectif.cumul.mutualisant"), X, null))
                : List.of();
    }

    private static List<Constat> abaissement(FicheObjectif fiche, FaitsCommune fait, Conditions conditions) {
        String demande = fiche.valeur(ChampObjectif.DEMANDE_MOTIVEE_LE);
        int population = fait.population();
        return fiche.certain()
                .map(legal -> ControleAbaissement.controler(new ControleAbaissement.Demande(
                        legal,
                        Objects.requireNonNullElse(fiche.choisi(), legal.objectif()),
                        fait.historique(),
                        new Derogation(
                                population == 0 ? null : population,
                                fait.inconstructibilite(),
                                demande != null,
                                Genre.jour(fiche.valeur(ChampObjectif.DEROGATION_LE))),
                        conditions.cnsruLe)))
                .orElse(List.of());
    }

    private static List<Commune> communes(
            List<FicheObjectif> fiches, Map<CodeInsee, FaitsCommune> faits, ToIntFunction<FicheObjectif> valeur) {
        return fiches.stream()
                .filter(FicheObjectif::mutualise)
                .map(fiche -> commune(
                        fiche,
                        fiche.certain().orElseThrow(),
                        faits.get(fiche.commune()),
                        valeur.applyAsInt(fiche),
                        fiche.accord() != null,
                        "oui".equals(fiche.valeur(ChampObjectif.SOUMISE))))
                .toList();
    }

    private static Commune commune(
            FicheObjectif fiche,
            ObjectifLegal legal,
            @Nullable FaitsCommune fait,
            int valeur,
            boolean accord,
            boolean soumise) {
        return new Commune(
                fiche.commune().valeur(),
                fiche.nom(),
                legal,
                valeur,
                accord,
                soumise,
                fait == null ? Historique.VIDE : fait.historique());
    }

    private static List<Absente> absentes(Contrat contrat, Map<CodeInsee, FaitsCommune> faits) {
        return faits.values().stream()
                .filter(fait -> !contrat.couvre(fait.commune().code()))
                .filter(fait -> fait.deficitaire() && !fait.exemptee() && fait.entree() == null)
                .map(fait -> new Absente(
                        fait.commune().code().valeur(), fait.commune().nom(), false))
                .toList();
    }

    private static boolean plh(
            Conditions conditions, List<FicheObjectif> fiches, Map<CodeInsee, FaitsCommune> faits, LocalDate jour) {
        Boolean dit = conditions.plhExecutoire(jour);
        return dit != null
                ? dit
                : fiches.stream()
                        .map(fiche -> faits.get(fiche.commune()))
                        .allMatch(fait -> fait != null && Boolean.TRUE.equals(fait.plhExecutoire()));
    }

    private static String ecartee(FicheObjectif fiche) {
        ObjectifLegal legal = fiche.certain().orElseThrow();
        return legal.motif() == null
                ? Phrases.de("objectif.ecartee.entrante", fiche.nom())
                : Phrases.de("objectif.ecartee." + legal.motif().name(), fiche.nom());
    }
}
