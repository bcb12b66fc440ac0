package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.TypesOuverts;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each type of contract would allow of this objective (art. L. 302-8, VII to X CCH). */
final class OffresDeContrat {

    private final Evaluation evaluation;
    private final ObjectifLegal legal;
    private final @Nullable Integer population;

    OffresDeContrat(Evaluation evaluation, @Nullable Integer population) {
        this.evaluation = evaluation;
        this.legal = evaluation.cas().getLast().auPlusHaut();
        this.population = population;
    }

    List<Offre> offres() {
        return Stream.of(Amenagement.values()).map(this::offre).toList();
    }

    private Offre offre(Amenagement type) {
        return refus(type).map(raison -> fermee(type, raison)).orElseGet(() -> ouverte(type));
    }

    private Optional<String> refus(Amenagement type) {
        if (TypesOuverts.pour(legal).contains(type)) {
            return type == Amenagement.MUTUALISATION && legal.mutualisation().isEmpty()
                    ? Optional.of(Phrases.de("simulateur.refus.plh"))
                    : Optional.empty();
        }
        if (legal.motif() != null) {
            return Optional.of(Phrases.de("simulateur.refus.sans_objectif"));
        }
        return Optional.of(
                legal.regime() == Regime.VIII
                        ? Phrases.de("simulateur.refus.entrante")
                        : Phrases.de(
                                "simulateur.refus.regles",
                                legal.regles().libelle(),
                                legal.situation().periode().libelle()));
    }

    private static Offre fermee(Amenagement type, String raison) {
        return new Offre(type, raison, null, null, List.of(), List.of());
    }

    private Offre ouverte(Amenagement type) {
        return switch (type) {
            case SANS -> offre(type, evaluation.objectif(), evaluation.objectif(), List.of(), etapes(""));
            case ABAISSEMENT ->
                offre(
                        type,
                        bornes(ObjectifLegal::abaissement),
                        evaluation.objectif(),
                        legal.regles()
                                .abaissement()
                                .map(regles -> Stream.of(
                                                regles.periodesMax(),
                                                regles.populationDerogation(),
                                                regles.inconstructibiliteMin())
                                        .map(OffresDeContrat::citer))
                                .orElseGet(Stream::empty)
                                .toList(),
                        etapes("art. L. 302-8, IX CCH"));
            case MUTUALISATION ->
                offre(
                        type,
                        bornes(ObjectifLegal::mutualisation),
                        null,
                        legal.regles()
                                .mutualisation()
                                .map(regles -> Stream.of(
                                                regles.part(),
                                                regles.plhExecutoire(),
                                                regles.avisCnsru(),
                                                regles.periodesMax())
                                        .map(OffresDeContrat::citer))
                                .orElseGet(Stream::empty)
                                .toList(),
                        etapes("art. L. 302-8, X CCH"));
        };
    }

    private Offre offre(
            Amenagement type,
            Intervalle plancher,
            @Nullable Intervalle plafond,
            List<String> deLaLoi,
            List<Etape> etapes) {
        List<String> conditions = new ArrayList<>(deLaLoi);
        IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> Phrases.trouver("simulateur.condition." + type.name() + "." + i))
                .takeWhile(Optional::isPresent)
                .forEach(phrase -> conditions.add(phrase.orElseThrow()));
        if (type == Amenagement.ABAISSEMENT) {
            Prolongation.phrase(legal, population).ifPresent(conditions::addFirst);
        }
        return new Offre(
                type,
                null,
                plancher,
                plafond,
                conditions,
                new ChiffresDOffre(legal, type, plancher, etapes).chiffres());
    }

    private static String citer(Parametre<?> parametre) {
        return Phrases.de("simulateur.condition", parametre.libelle(), parametre.article());
    }

    private List<Etape> etapes(String article) {
        return EtapesDeReponse.jusqua(evaluation, article);
    }

    private Intervalle bornes(Function<ObjectifLegal, Optional<Integer>> plancher) {
        var planchers = evaluation.cas().stream()
                .flatMap(cas -> Stream.of(cas.auPlusBas(), cas.auPlusHaut()))
                .flatMap(objectif -> plancher.apply(objectif).stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return new Intervalle(planchers.getMin(), planchers.getMax());
    }
}
