package fr.mixitesociale.droit.regles;

import fr.mixitesociale.droit.Ecart;
import fr.mixitesociale.droit.PeriodeTriennale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters of one text over the periods it governs. A contract freezes the set it was computed with; a later law is
 * another set.
 *
 * @param texte the text that carries it
 * @param date day of the text; a bill has none
 * @param premiere first year of the first period it governs; nothing for a bill, which governs none
 * @param derniere first year of the last one; {@link Integer#MAX_VALUE} while no text ended it
 * @param paliers cases of VII, from the widest gap to the smallest
 * @param entrees shares of VIII; empty where the set has none
 * @param litsParLogement beds of a foyer that count for one dwelling (art. R. 302-15)
 * @param seuilArrondissements rate under which an arrondissement has the priority; none before the contracts were law
 */
public record JeuDeRegles(
        String id,
        String libelle,
        String texte,
        Statut statut,
        Optional<LocalDate> date,
        int premiere,
        int derniere,
        List<Palier> paliers,
        Map<Entree, Parametre<BigDecimal>> entrees,
        Optional<Abaissement> abaissement,
        Optional<Mutualisation> mutualisation,
        Qualite qualite,
        Parametre<Integer> litsParLogement,
        Optional<Parametre<BigDecimal>> seuilArrondissements) {

    /** In force, superseded, or a bill that no real contract may use. */
    public enum Statut {
        EN_VIGUEUR,
        ABROGE,
        PROJET
    }

    public JeuDeRegles {
        paliers = List.copyOf(paliers);
        entrees = Map.copyOf(entrees);
    }

    public boolean estProjet() {
        return statut == Statut.PROJET;
    }

    public boolean couvre(PeriodeTriennale periode) {
        return periode.debut() >= premiere && periode.debut() <= derniere;
    }

    /** The case of VII for this gap, which is positive: the cases of a period leave no gap between them. */
    public Palier palier(PeriodeTriennale periode, Ecart ecart) {
        for (Palier palier : paliers) {
            if (palier.comprend(periode, ecart)) {
                return palier;
            }
        }
        throw new IllegalArgumentException("Aucun cas de %s pour un écart de %s point(s) sur %s"
                .formatted(id, ecart.arrondi(), periode.libelle()));
    }

    /** The cases of one period, from the widest gap to the smallest. */
    public List<Palier> paliers(PeriodeTriennale periode) {
        return paliers.stream().filter(palier -> palier.vaut(periode)).toList();
    }

    /** The case of VII with this rate, when a person gives the rate itself. */
    public Optional<Palier> palierAuTaux(PeriodeTriennale periode, BigDecimal taux) {
        return paliers(periode).stream()
                .filter(palier -> palier.taux().valeur().compareTo(taux) == 0)
                .findFirst();
    }

    public Optional<Parametre<BigDecimal>> entree(Entree entree) {
        return Optional.ofNullable(entrees.get(entree));
    }

    /** Every parameter with its source, in the order of the article: what an administrator reads. */
    public List<Parametre<?>> parametres() {
        return Stream.<Stream<? extends Parametre<?>>>of(
                        paliers.stream().flatMap(p -> Stream.concat(Stream.of(p.taux()), p.plancher().stream())),
                        Stream.of(Entree.values()).map(entrees::get).filter(Objects::nonNull),
                        abaissement.stream()
                                .flatMap(a -> Stream.of(
                                        a.periodesMax(),
                                        a.populationDerogation(),
                                        a.inconstructibiliteMin(),
                                        a.inconstructibiliteMax(),
                                        a.avisCnsru())),
                        mutualisation.stream()
                                .flatMap(m -> Stream.of(
                                        m.part(), m.partGuide(), m.periodesMax(), m.plhExecutoire(), m.avisCnsru())),
                        Stream.of(qualite.plaiMin(), qualite.plsMax()),
                        qualite.reduit().stream().flatMap(r -> Stream.of(r.plsMax(), r.sousLeTaux())),
                        Stream.of(litsParLogement),
                        seuilArrondissements.stream())
                .<Parametre<?>>flatMap(parametres -> parametres)
                .toList();
    }
}
