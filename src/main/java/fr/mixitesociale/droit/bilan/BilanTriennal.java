package fr.mixitesociale.droit.bilan;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.Nombres;
import fr.mixitesociale.droit.TauxAtteinte;
import fr.mixitesociale.droit.regles.JeuDeRegles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attainment of a triennial objective (art. L. 302-9-1 CCH): in number, then in kind. Kinds are judged on the shares of what
 * was realised, not on those of what was due: 200 realised for 100 due with 55 PLS, 27.5 %, is lawful.
 *
 * @param objectif the objective notified for the period
 * @param regles rule set of the period; null before the first one that is encoded: kinds are not judged then
 * @param plsReduit whether the reduced cap of PLS held (little social housing, no PLH); null when not known
 */
public record BilanTriennal(
        int objectif,
        Realisation realisation,
        @Nullable JeuDeRegles regles,
        @Nullable Boolean plsReduit,
        String source) {

    public BilanTriennal {
        if (objectif < 0) {
            throw new IllegalArgumentException("objectif ≥ 0 attendu, reçu : %d".formatted(objectif));
        }
    }

    /** Percent of the objective that is realised, one decimal; empty when nothing was due. */
    public Optional<BigDecimal> taux() {
        return objectif == 0
                ? Optional.empty()
                : Optional.of(TauxAtteinte.calculer(realisation.total(), objectif, source)
                        .valeur());
    }

    public Atteinte quantitative() {
        return realisation.total() >= objectif ? Atteinte.ATTEINTE : Atteinte.NON_ATTEINTE;
    }

    /** Not met as soon as one kind is not; not judged as long as one is not known. */
    public Atteinte qualitative() {
        List<Atteinte> parts = motifsQualitatifs().stream().map(Motif::atteinte).toList();
        return parts.contains(Atteinte.NON_ATTEINTE)
                ? Atteinte.NON_ATTEINTE
                : parts.contains(Atteinte.NON_JUGEE) ? Atteinte.NON_JUGEE : Atteinte.ATTEINTE;
    }

    public List<Motif> motifs() {
        List<Motif> motifs = new ArrayList<>();
        motifs.add(new Nombre(this).motif());
        motifs.addAll(motifsQualitatifs());
        return List.copyOf(motifs);
    }

    private List<Motif> motifsQualitatifs() {
        return new Genres(this).motifs();
    }

    /** From what was realised to what it is worth, each with its article. */
    public List<Etape> etapes() {
        List<Etape> etapes = new ArrayList<>();
        etapes.add(new Nombre(this).etape());
        if (objectif > 0) {
            etapes.addAll(
                    TauxAtteinte.calculer(realisation.total(), objectif, source).etapes());
        }
        etapes.addAll(new Genres(this).etapes());
        return List.copyOf(etapes);
    }

    static String logements(int nombre) {
        return "%s %s".formatted(Nombres.entier(nombre), nombre < 2 ? "logement" : "logements");
    }
}
