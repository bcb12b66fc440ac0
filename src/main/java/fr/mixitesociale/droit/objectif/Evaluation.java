package fr.mixitesociale.droit.objectif;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import fr.mixitesociale.droit.regles.Parametre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer of the engine when it may not be one figure: with résidences principales only bounded, the gap may fall on
 * both sides of a bound of VII. Every case that is possible is given, and the résidences principales that decide.
 *
 * @param cas from the fewest résidences principales to the most; one when the case is certain
 */
public record Evaluation(List<Cas> cas) {

    /**
     * One case of VII over a stretch of résidences principales; within it the objective grows with them.
     *
     * @param rp bounds, both included
     */
    public record Cas(Intervalle rp, ObjectifLegal auPlusBas, ObjectifLegal auPlusHaut) {

        public Intervalle objectif() {
            return new Intervalle(auPlusBas.objectif(), auPlusHaut.objectif());
        }
    }

    public Evaluation {
        cas = List.copyOf(cas);
    }

    public static Evaluation de(JeuDeRegles regles, Situation situation) {
        return situation.base() instanceof Base.Estimee estimee
                ? estimee(regles, situation, estimee)
                : seule(CalculObjectif.calculer(regles, situation));
    }

    private static Evaluation seule(ObjectifLegal legal) {
        int rp = legal.situation().base() instanceof Base.Connue connue ? connue.rp() : 0;
        return new Evaluation(List.of(new Cas(new Intervalle(rp, rp), legal, legal)));
    }

    private static Evaluation estimee(JeuDeRegles regles, Situation situation, Base.Estimee base) {
        List<Cas> cas = new ArrayList<>();
        int debut = base.rp().min();
        while (debut <= base.rp().max()) {
            ObjectifLegal bas = calculer(regles, situation, base.lls(), debut);
            int fin = derniereDuMemeCas(regles, situation, base, debut, bas);
            cas.add(new Cas(new Intervalle(debut, fin), bas, calculer(regles, situation, base.lls(), fin)));
            debut = fin + 1;
        }
        return new Evaluation(cas);
    }

    /** The gap grows with the résidences principales, so a case is one stretch of them: its end is searched by halves. */
    private static int derniereDuMemeCas(
            JeuDeRegles regles, Situation situation, Base.Estimee base, int debut, ObjectifLegal premier) {
        int dedans = debut;
        int dehors = base.rp().max() + 1;
        while (dehors - dedans > 1) {
            int milieu = dedans + (dehors - dedans) / 2;
            if (memeCas(premier, calculer(regles, situation, base.lls(), milieu))) {
                dedans = milieu;
            } else {
                dehors = milieu;
            }
        }
        return dedans;
    }

    private static boolean memeCas(ObjectifLegal un, ObjectifLegal autre) {
        return Objects.equals(un.taux(), autre.taux()) && un.motif() == autre.motif();
    }

    private static ObjectifLegal calculer(JeuDeRegles regles, Situation situation, int lls, int rp) {
        return CalculObjectif.calculer(regles, situation.avec(new Base.Connue(lls, rp)));
    }

    /** One case and one objective, whatever the résidences principales. */
    public boolean estCertaine() {
        return certaine().isPresent();
    }

    public Optional<ObjectifLegal> certaine() {
        Cas premier = cas.getFirst();
        return cas.size() == 1 && premier.objectif().estUnPoint() ? Optional.of(premier.auPlusBas()) : Optional.empty();
    }

    /** Bounds of the objective over all cases. */
    public Intervalle objectif() {
        return new Intervalle(
                cas.stream().mapToInt(c -> c.objectif().min()).min().orElseThrow(),
                cas.stream().mapToInt(c -> c.objectif().max()).max().orElseThrow());
    }

    /** From which résidences principales on the next case applies; empty when one case is certain. */
    public List<Integer> decisives() {
        return cas.stream().skip(1).map(c -> c.rp().min()).toList();
    }

    /** The steps of the one objective, or what each case would give and which résidences principales decide. */
    public List<Etape> etapes() {
        Optional<ObjectifLegal> seul = certaine();
        if (seul.isPresent()) {
            return seul.get().etapes();
        }
        List<Etape> etapes = new ArrayList<>();
        cas.forEach(possible -> etapes.add(etape(possible)));
        decisives()
                .forEach(rp -> etapes.add(new Etape(
                        "Ce qui décide",
                        "à partir de %s résidences principales, le cas suivant s’applique : le nombre exact est à obtenir"
                                .formatted(Nombres.entier(rp)),
                        Nombres.entier(rp),
                        null,
                        null)));
        return List.copyOf(etapes);
    }

    private static Etape etape(Cas possible) {
        ObjectifLegal bas = possible.auPlusBas();
        Parametre<BigDecimal> taux = bas.taux();
        return new Etape(
                "Si les résidences principales sont %s".formatted(Nombres.intervalle(possible.rp())),
                taux != null
                        ? taux.libelle()
                        : Objects.requireNonNull(bas.motif()).phrase(),
                Nombres.intervalle(possible.objectif()),
                taux == null ? null : taux.article(),
                bas.situation().source(),
                bas.regles().id());
    }

    /** The rates that are possible, from the smallest gap to the widest; empty entries (no objective) left out. */
    public List<BigDecimal> taux() {
        return cas.stream()
                .flatMap(c -> Optional.ofNullable(c.auPlusBas().taux()).stream())
                .map(parametre -> parametre.valeur())
                .toList();
    }
}
