package fr.mixitesociale.risque;

import fr.mixitesociale.droit.objectif.ObjectifQualitatif;
import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The projects of one commune, or of the whole contract, against the objective.
 *
 * @param commune null for the whole of several
 * @param nom « Aubrac-sur-Mirande »
 * @param objectif dwellings due over the period; null while it is not known
 * @param qualite PLAI and PLS of that objective; null with it
 * @param projets of the priority list, in its order
 */
public record Bilan(
        @Nullable CodeInsee commune,
        String nom,
        @Nullable Integer objectif,
        @Nullable Qualite qualite,
        List<Appreciation> projets)
        implements Serializable {

    public Bilan {
        projets = List.copyOf(projets);
    }

    /**
     * @param partPlai least share of PLAI, in percent
     * @param partPls greatest share of PLS, in percent
     */
    public record Qualite(int plaiMin, int plsMax, int partPlai, int partPls) implements Serializable {

        static @Nullable Qualite de(@Nullable ObjectifQualitatif qualite) {
            return qualite == null
                    ? null
                    : new Qualite(
                            qualite.plaiMin(),
                            qualite.plsMax(),
                            qualite.partPlai().valeur().intValue(),
                            qualite.partPls().valeur().intValue());
        }
    }

    public int logements(Niveau niveau) {
        return somme(projet -> projet.niveau() == niveau, Appreciation::lls);
    }

    /** Those that enter the bilan already. */
    public int obtenus() {
        return somme(Appreciation::estObtenu, Appreciation::lls);
    }

    public List<Appreciation> projets(Niveau niveau) {
        return projets.stream().filter(projet -> projet.niveau() == niveau).toList();
    }

    /** Every project that may still enter the bilan of the period. */
    public List<Appreciation> comptes() {
        return projets.stream().filter(projet -> projet.niveau() != null).toList();
    }

    public int liste() {
        return somme(projet -> projet.niveau() != null, Appreciation::lls);
    }

    /** Dwellings that the list, all of it obtained, would still lack; 0 when it is enough or nothing is due. */
    public int manque() {
        return objectif == null ? 0 : Math.max(0, objectif - liste());
    }

    /** Whether secured and probable projects do not reach the objective. */
    public boolean estARisque() {
        return objectif != null && logements(Niveau.SECURISE) + logements(Niveau.PROBABLE) < objectif;
    }

    /** Projects whose dwellings are not counted yet. */
    public long sansNombre() {
        return comptes().stream()
                .filter(projet -> projet.projet().lls() == null)
                .count();
    }

    Bilan sansNomsConfidentiels() {
        return new Bilan(
                commune,
                nom,
                objectif,
                qualite,
                projets.stream().map(Appreciation::sansNomConfidentiel).toList());
    }

    int somme(Predicate<Appreciation> retenus, ToIntFunction<Appreciation> valeur) {
        return projets.stream().filter(retenus).mapToInt(valeur).sum();
    }
}
