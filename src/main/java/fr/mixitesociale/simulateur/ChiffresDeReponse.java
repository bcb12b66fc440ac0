package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.TauxLogementSocial;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.droit.regles.Parametre;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Missing dwellings, gap, objective, PLAI and PLS: the figures a mayor is asked about. */
final class ChiffresDeReponse {

    private final PeriodeTriennale periode;
    private final Depuis depuis;
    private final Evaluation evaluation;

    ChiffresDeReponse(PeriodeTriennale periode, Depuis depuis, Evaluation evaluation) {
        this.periode = periode;
        this.depuis = depuis;
        this.evaluation = evaluation;
    }

    List<Chiffre> chiffres() {
        return List.of(objectif(), manquants(), taux(), qualite("plai"), qualite("pls"));
    }

    private Chiffre objectif() {
        ObjectifLegal legal = dernier();
        Parametre<BigDecimal> taux = legal.taux();
        return new Chiffre(
                Phrases.de("simulateur.chiffre.objectif", periode.libelle()),
                Bornes.de(evaluation.objectif()),
                null,
                taux == null ? null : Phrases.de("simulateur.chiffre.objectif.sens", parts(), articles()),
                EtapesDeReponse.jusqua(evaluation, ""));
    }

    private String parts() {
        return evaluation.taux().stream().distinct().map(FormatFr::pourcent).collect(Collectors.joining(" ou "));
    }

    private String articles() {
        return evaluation.cas().stream()
                .map(cas -> cas.auPlusHaut().taux())
                .filter(Objects::nonNull)
                .map(Parametre::article)
                .distinct()
                .collect(Collectors.joining(" ou "));
    }

    private Chiffre manquants() {
        Intervalle manquants = Deficit.bornes(depuis.cible(), depuis.lls(), depuis.rp());
        List<Etape> etapes = depuis.estEstime()
                ? Deficit.manquants(depuis.cible(), depuis.lls(), depuis.rp(), depuis.provenance())
                        .etapes()
                : Deficit.manquants(depuis.cible(), depuis.lls(), depuis.rp().min(), depuis.provenance())
                        .etapes();
        boolean surplus = manquants.max() < 0;
        return new Chiffre(
                Phrases.de(surplus ? "simulateur.chiffre.surplus" : "simulateur.chiffre.manquants"),
                Bornes.de(surplus ? new Intervalle(-manquants.max(), -manquants.min()) : manquants),
                null,
                Phrases.de("simulateur.chiffre.manquants.sens", FormatFr.pourcent(depuis.cible())),
                etapes);
    }

    private Chiffre taux() {
        List<Etape> etapes = new ArrayList<>();
        for (int rp : depuis.estEstime()
                ? new int[] {depuis.rp().min(), depuis.rp().max()}
                : new int[] {depuis.rp().min()}) {
            etapes.addAll(TauxLogementSocial.calculer(depuis.lls(), rp, depuis.provenance())
                    .etapes());
            etapes.addAll(Deficit.ecart(depuis.cible(), depuis.lls(), rp, depuis.provenance())
                    .etapes());
        }
        BigDecimal ecart = Deficit.ecart(depuis.cible(), depuis.lls(), Milieu.de(depuis.rp()), "")
                .valeur()
                .arrondi();
        return new Chiffre(
                Phrases.de("simulateur.chiffre.taux"),
                FormatFr.taux(TauxLogementSocial.taux(depuis.lls(), Milieu.de(depuis.rp()))),
                Phrases.de("simulateur.chiffre.taux.cible", FormatFr.pourcent(depuis.cible())),
                Phrases.de(
                        ecart.signum() > 0 ? "simulateur.chiffre.taux.sous" : "simulateur.chiffre.taux.dessus",
                        FormatFr.decimal(ecart.abs(), 2)),
                etapes);
    }

    private Chiffre qualite(String genre) {
        boolean plai = genre.equals("plai");
        ToIntFunction<ObjectifQualitatif> nombre = plai ? ObjectifQualitatif::plaiMin : ObjectifQualitatif::plsMax;
        ObjectifQualitatif qualite = dernier().qualite();
        Parametre<BigDecimal> part = plai ? qualite.partPlai() : qualite.partPls();
        Intervalle bornes = new Intervalle(
                evaluation.cas().stream()
                        .mapToInt(cas -> nombre.applyAsInt(cas.auPlusBas().qualite()))
                        .min()
                        .orElseThrow(),
                evaluation.cas().stream()
                        .mapToInt(cas -> nombre.applyAsInt(cas.auPlusHaut().qualite()))
                        .max()
                        .orElseThrow());
        return new Chiffre(
                Phrases.de("simulateur.chiffre." + genre),
                Bornes.de(bornes),
                null,
                Phrases.de("simulateur.chiffre." + genre + ".sens", FormatFr.pourcent(part.valeur())),
                EtapesDeReponse.jusqua(evaluation, part.article()));
    }

    private ObjectifLegal dernier() {
        return evaluation.cas().getLast().auPlusHaut();
    }
}
