package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Resultat;
import fr.mixitesociale.droit.trajectoire.BesoinDeConstruction;
import fr.mixitesociale.droit.trajectoire.Depart;
import fr.mixitesociale.droit.trajectoire.Issue;
import fr.mixitesociale.droit.trajectoire.PartMinimale;
import fr.mixitesociale.droit.trajectoire.Production;
import fr.mixitesociale.droit.trajectoire.Trajectoire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Et si ? »: from figures and a pace to dwellings, a year and a curve. */
final class CalculEtSi {

    private CalculEtSi() {}

    static EtSi de(Depuis depuis, Rythme rythme) {
        List<Chiffre> chiffres = new ArrayList<>(besoins(depuis));
        chiffres.add(partMinimale(depuis));
        Optional<Production> production = rythme.production();
        try {
            Optional<Trajectoire> trajectoire = production.map(paces -> Trajectoire.calculer(depart(depuis), paces));
            trajectoire.ifPresent(t -> chiffres.addFirst(annee(t)));
            return new EtSi(chiffres, trajectoire, trajectoire.map(t -> CourbeEtSi.de(depuis, t)), false);
        } catch (IllegalArgumentException _) {
            // more social dwellings than dwellings: the field says so
            return new EtSi(chiffres, Optional.empty(), Optional.empty(), true);
        }
    }

    private static Depart depart(Depuis depuis) {
        return new Depart(depuis.annee(), depuis.cible(), depuis.lls(), Milieu.de(depuis.rp()), depuis.provenance());
    }

    private static List<Chiffre> besoins(Depuis depuis) {
        BesoinDeConstruction bas = besoin(depuis, depuis.rp().min());
        BesoinDeConstruction haut = besoin(depuis, depuis.rp().max());
        return List.of(
                new Chiffre(
                        Phrases.de("simulateur.etsi.existant"),
                        Bornes.de(new Intervalle(bas.existant(), haut.existant())),
                        null,
                        Phrases.de("simulateur.etsi.existant.sens"),
                        haut.etapes().subList(0, 1)),
                new Chiffre(
                        Phrases.de("simulateur.etsi.neuf"),
                        Bornes.de(new Intervalle(bas.neuf(), haut.neuf())),
                        null,
                        Phrases.de("simulateur.etsi.neuf.sens"),
                        haut.etapes()));
    }

    private static BesoinDeConstruction besoin(Depuis depuis, int rp) {
        BigDecimal deficit = Deficit.exact(depuis.cible(), depuis.lls(), rp);
        return BesoinDeConstruction.calculer(depuis.cible(), deficit, depuis.provenance());
    }

    private static Chiffre partMinimale(Depuis depuis) {
        Resultat<BigDecimal> part = PartMinimale.calculer(depuis.cible());
        return new Chiffre(
                Phrases.de("simulateur.etsi.part"),
                FormatFr.pourcent(part.valeur()),
                null,
                Phrases.de("simulateur.etsi.part.sens"),
                part.etapes());
    }

    private static Chiffre annee(Trajectoire trajectoire) {
        List<Etape> etapes = trajectoire.etapes();
        String cle = switch (trajectoire.issue()) {
            case Issue.Atteinte _ -> "simulateur.etsi.annee.atteinte";
            case Issue.ApresLHorizon _ -> "simulateur.etsi.annee.apres";
            case Issue.Jamais(boolean grandit) ->
                grandit ? "simulateur.etsi.annee.grandit" : "simulateur.etsi.annee.stable";
            case Issue.DejaAtteinte(Integer perdueEn) ->
                perdueEn == null ? "simulateur.etsi.annee.deja" : "simulateur.etsi.annee.perdue";
        };
        String valeur = switch (trajectoire.issue()) {
            case Issue.Atteinte(int annee, int _) -> String.valueOf(annee);
            case Issue.ApresLHorizon(int derniere) ->
                Phrases.de("simulateur.etsi.annee.valeur.apres", String.valueOf(derniere));
            case Issue.Jamais _ -> Phrases.de("simulateur.etsi.annee.valeur.jamais");
            case Issue.DejaAtteinte(Integer perdueEn) ->
                perdueEn == null
                        ? Phrases.de("simulateur.etsi.annee.valeur.deja")
                        : Phrases.de("simulateur.etsi.annee.valeur.perdue", String.valueOf(perdueEn));
        };
        int annees = trajectoire.issue() instanceof Issue.Atteinte(int _, int n) ? n : Trajectoire.HORIZON;
        return new Chiffre(
                Phrases.de(
                        "simulateur.etsi.annee",
                        FormatFr.pourcent(trajectoire.depart().cible())),
                valeur,
                null,
                Phrases.de(cle, annees),
                etapes);
    }
}
