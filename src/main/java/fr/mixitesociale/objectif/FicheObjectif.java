package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.droit.controle.ControleArrondissements;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.objectif.Decision.Rehaussement;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objective of one commune, as one person sees it.
 *
 * @param nom name of the commune
 * @param valeurs field → canonical text
 * @param modifiables fields this person may write
 * @param lectureSeule why not its figure and reasons, and who may; null when they may
 * @param notifie what the préfet notified: it wins over every computed figure, which stays beside it
 * @param rehaussement objective raised without contract
 * @param accord of the commune to its pooled figure; null before it, or once the figure is another
 * @param mutualise takes part in the pool
 * @param constats what is wrong with its figure, or deserves a word
 */
public record FicheObjectif(
        UUID id,
        long version,
        CodeInsee commune,
        String nom,
        Legal legal,
        Map<ChampObjectif, @Nullable String> valeurs,
        Set<ChampObjectif> modifiables,
        @Nullable String lectureSeule,
        @Nullable Integer notifie,
        @Nullable Rehaussement rehaussement,
        @Nullable Accord accord,
        boolean mutualise,
        List<Constat> constats,
        List<PartArrondissement> arrondissements) {

    private static final List<ChampObjectif> RAISONS = List.of(
            ChampObjectif.DIFFICULTES,
            ChampObjectif.OUTILS,
            ChampObjectif.MARGES,
            ChampObjectif.ENGAGEMENTS_COMMUNE,
            ChampObjectif.ENGAGEMENTS_EPCI);
    private static final List<ChampObjectif> RAISONS_AU_PLANCHER = Stream.concat(
                    RAISONS.stream(), Stream.of(ChampObjectif.CUMUL, ChampObjectif.MARGES_FAIBLES))
            .toList();

    public FicheObjectif {
        valeurs = Collections.unmodifiableMap(new HashMap<>(valeurs));
        modifiables = Set.copyOf(modifiables);
        constats = List.copyOf(constats);
        arrondissements = List.copyOf(arrondissements);
    }

    FicheObjectif avec(List<PartArrondissement> parts) {
        return new FicheObjectif(
                id,
                version,
                commune,
                nom,
                legal,
                valeurs,
                modifiables,
                lectureSeule,
                notifie,
                rehaussement,
                accord,
                mutualise,
                constats,
                parts);
    }

    FicheObjectif dont(List<Constat> constates) {
        return new FicheObjectif(
                id,
                version,
                commune,
                nom,
                legal,
                valeurs,
                modifiables,
                lectureSeule,
                notifie,
                rehaussement,
                accord,
                mutualise,
                constates,
                arrondissements);
    }

    public @Nullable String valeur(ChampObjectif champ) {
        return valeurs.get(champ);
    }

    public boolean peut(ChampObjectif champ) {
        return modifiables.contains(champ);
    }

    public Optional<ObjectifLegal> certain() {
        return legal.certain();
    }

    /** The figure chosen; null when the legal one is kept. */
    public @Nullable Integer choisi() {
        return Genre.entier(valeur(ChampObjectif.RETENU));
    }

    /** The objective of the contract: the figure chosen, else the legal one; null while neither is known. */
    public @Nullable Integer retenu() {
        Integer choisi = choisi();
        return choisi != null ? choisi : certain().map(ObjectifLegal::objectif).orElse(null);
    }

    /** What the guide asks to be written for the level chosen, and is not; a reason may be written in their place. */
    public List<ChampObjectif> raisonsManquantes() {
        if (!estAbaissee() || "oui".equals(valeur(ChampObjectif.REPORTE)) || valeur(ChampObjectif.MOTIF) != null) {
            return List.of();
        }
        return (estAuPlancher() ? RAISONS_AU_PLANCHER : RAISONS)
                .stream().filter(champ -> valeur(champ) == null).toList();
    }

    /** PLAI and PLS of the objective of the contract. */
    public Optional<ObjectifQualitatif> qualite() {
        Integer retenu = retenu();
        return retenu == null
                ? Optional.empty()
                : certain().map(objectif -> objectif.qualite().pour(retenu));
    }

    /** The objective of the contract in percent of the missing dwellings, one decimal; null when nothing is missing. */
    public @Nullable BigDecimal tauxRetenu() {
        Integer retenu = retenu();
        BigDecimal manquants = certain().map(ObjectifLegal::deficit).orElse(null);
        return retenu == null || manquants == null || manquants.signum() <= 0
                ? null
                : BigDecimal.valueOf(retenu).movePointRight(2).divide(manquants, 1, RoundingMode.HALF_UP);
    }

    /** Least figure this contract may set for it; null when none applies. */
    public @Nullable Integer plancher() {
        return certain()
                .flatMap(objectif -> mutualise
                        ? objectif.regles()
                                .mutualisation()
                                .map(pool -> pool.part().valeur().auMoins(objectif.objectif()))
                        : objectif.abaissement())
                .orElse(null);
    }

    /** Greatest figure the slider offers: every missing dwelling, or more when the commune already chose more. */
    public int plafond() {
        int manquants = certain()
                .map(objectif ->
                        objectif.deficit().setScale(0, RoundingMode.CEILING).intValue())
                .orElse(0);
        return Math.max(Math.max(manquants, 0), Objects.requireNonNullElse(retenu(), 0));
    }

    /** Whether the figure chosen is under the legal one. */
    public boolean estAbaissee() {
        Integer choisi = choisi();
        return choisi != null
                && certain().filter(legale -> choisi < legale.objectif()).isPresent();
    }

    /** Whether the figure chosen is exactly the floor: the guide then wants more reasons. */
    public boolean estAuPlancher() {
        return estAbaissee() && Objects.equals(choisi(), plancher());
    }

    /** Sum of the arrondissements and what goes to those that have the least; empty while nothing is split. */
    public Optional<ControleArrondissements.Bilan> bilanDesArrondissements() {
        Integer retenu = retenu();
        if (retenu == null || arrondissements.stream().allMatch(part -> part.objectif() == null)) {
            return Optional.empty();
        }
        return certain()
                .flatMap(objectif -> objectif.regles().seuilArrondissements())
                .map(seuil -> ControleArrondissements.controler(
                        retenu,
                        seuil,
                        arrondissements.stream()
                                .map(part -> new ControleArrondissements.Part(
                                        part.nom(), part.taux(), Objects.requireNonNullElse(part.objectif(), 0)))
                                .toList()));
    }
}
