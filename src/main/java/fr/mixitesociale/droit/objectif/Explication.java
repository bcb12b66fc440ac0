package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of an {@link ObjectifLegal}, each with its numbers, its article and its rule set. */
final class Explication {

    private final ObjectifLegal objectif;
    private final JeuDeRegles regles;
    private final List<Etape> etapes = new ArrayList<>();

    Explication(ObjectifLegal objectif) {
        this.objectif = objectif;
        this.regles = objectif.regles();
    }

    List<Etape> etapes() {
        base();
        SansObjectif motif = objectif.motif();
        if (motif != null) {
            etapes.add(etape("Objectif triennal", motif.phrase(), Nombres.entier(0), "art. L. 302-8, I CCH"));
        } else {
            du(Objects.requireNonNull(objectif.taux()));
        }
        return List.copyOf(etapes);
    }

    private void base() {
        Situation situation = objectif.situation();
        switch (situation.base()) {
            case Base.Connue connue -> {
                etapes.addAll(Deficit.manquants(situation.cible(), connue.lls(), connue.rp(), situation.source())
                        .etapes());
                etapes.addAll(Deficit.ecart(situation.cible(), connue.lls(), connue.rp(), situation.source())
                        .etapes());
            }
            case Base.Saisie saisie ->
                etapes.add(new Etape(
                        "Logements sociaux manquants",
                        "déficit saisi, sans les chiffres de l’inventaire",
                        Nombres.decimal(saisie.deficit()),
                        null,
                        situation.source()));
            case Base.Estimee _ -> throw new IllegalStateException("Un objectif vient de chiffres exacts.");
        }
    }

    private void du(Parametre<BigDecimal> taux) {
        String valeur = Nombres.pourcent(taux.valeur());
        etapes.add(etape(
                objectif.regime() == Regime.VII ? "Part à rattraper" : "Part d’une commune nouvellement entrante",
                taux.libelle(),
                valeur,
                taux.article()));
        String deficit = Nombres.decimal(objectif.deficit());
        etapes.add(etape(
                "Objectif triennal légal",
                "%s × %s = %s, arrondi à l’unité la plus proche : %s"
                        .formatted(valeur, deficit, Nombres.decimal(part(taux)), Nombres.entier(objectif.objectif())),
                Nombres.entier(objectif.objectif()),
                taux.article()));
        objectif.abaissement().ifPresent(plancher -> abaissement(plancher, taux));
        objectif.mutualisation().ifPresent(this::mutualisation);
        qualite();
    }

    private void abaissement(int plancher, Parametre<BigDecimal> taux) {
        regles.paliers(objectif.situation().periode()).stream()
                .filter(palier -> palier.taux().equals(taux))
                .flatMap(palier -> palier.plancher().stream())
                .forEach(part -> etapes.add(etape(
                        "Plancher d’un objectif abaissé",
                        "%s × %s = %s, au moins : %s"
                                .formatted(
                                        Nombres.pourcent(part.valeur()),
                                        Nombres.decimal(objectif.deficit()),
                                        Nombres.decimal(part(part)),
                                        Nombres.entier(plancher)),
                        Nombres.entier(plancher),
                        part.article())));
    }

    private void mutualisation(int plancher) {
        regles.mutualisation()
                .ifPresent(pool -> etapes.add(etape(
                        "Plancher d’un objectif mutualisé",
                        "%s × %s, au moins : %s"
                                .formatted(
                                        pool.part().valeur(),
                                        Nombres.entier(objectif.objectif()),
                                        Nombres.entier(plancher)),
                        Nombres.entier(plancher),
                        pool.part().article())));
    }

    private void qualite() {
        ObjectifQualitatif qualite = objectif.qualite();
        etapes.add(etape(
                "PLAI, au moins",
                "%s × %s, arrondi à l’unité supérieure : %s"
                        .formatted(
                                Nombres.pourcent(qualite.partPlai().valeur()),
                                Nombres.entier(objectif.objectif()),
                                Nombres.entier(qualite.plaiMin())),
                Nombres.entier(qualite.plaiMin()),
                qualite.partPlai().article()));
        etapes.add(etape(
                "PLS et assimilés, au plus",
                "%s × %s, arrondi à l’unité inférieure : %s"
                        .formatted(
                                Nombres.pourcent(qualite.partPls().valeur()),
                                Nombres.entier(objectif.objectif()),
                                Nombres.entier(qualite.plsMax())),
                Nombres.entier(qualite.plsMax()),
                qualite.partPls().article()));
    }

    private BigDecimal part(Parametre<BigDecimal> pourcent) {
        return pourcent.valeur().multiply(objectif.deficit()).movePointLeft(2);
    }

    private Etape etape(String libelle, String formule, String valeur, @Nullable String article) {
        return new Etape(libelle, formule, valeur, article, null, regles.id());
    }
}
