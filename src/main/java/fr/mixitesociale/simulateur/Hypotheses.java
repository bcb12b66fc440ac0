package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.regles.Entree;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person types in the simulator; null means « not given ». The address of the page holds all of it.
 *
 * @param inventaire year of the inventory to start from
 * @param rp exact résidences principales; those of the inventory may only be bounded
 * @param type the contract the person thinks of
 * @param entree null for a commune subject for longer than two full periods
 * @param plh whether a PLH exécutoire covers the EPCI
 */
public record Hypotheses(
        @Nullable CodeInsee commune,
        @Nullable Integer inventaire,
        @Nullable Integer rp,
        @Nullable Integer lls,
        @Nullable BigDecimal cible,
        @Nullable PeriodeTriennale periode,
        Amenagement type,
        @Nullable Entree entree,
        @Nullable Boolean plh,
        @Nullable Integer population,
        Rythme rythme) {

    /** Dwellings and inhabitants of the largest commune, with room to spare. */
    public static final int MAX = 10_000_000;

    public static final Hypotheses VIDES =
            new Hypotheses(null, null, null, null, null, null, Amenagement.SANS, null, null, null, Rythme.INCONNU);

    /** A commune alone, everything else still to be filled in. */
    public Hypotheses pour(CodeInsee autre) {
        return new Hypotheses(autre, null, null, null, null, periode, type, entree, plh, null, Rythme.INCONNU);
    }

    Hypotheses pour(PeriodeTriennale choisie) {
        return new Hypotheses(commune, inventaire, rp, lls, cible, choisie, type, entree, plh, population, rythme);
    }

    Hypotheses avec(int habitants) {
        return new Hypotheses(commune, inventaire, rp, lls, cible, periode, type, entree, plh, habitants, rythme);
    }

    /** The same situation at another inventory: its figures are to be filled in again. */
    public Hypotheses sansChiffres() {
        return new Hypotheses(
                commune, inventaire, null, null, null, periode, type, entree, plh, population, Rythme.INCONNU);
    }

    /** Figures alone. */
    public Hypotheses sansCommune() {
        return new Hypotheses(null, null, rp, lls, cible, periode, type, entree, plh, population, rythme);
    }

    /** That target where none was given. */
    Hypotheses avecCible(BigDecimal parDefaut) {
        return cible != null
                ? this
                : new Hypotheses(
                        commune, inventaire, rp, lls, parDefaut, periode, type, entree, plh, population, rythme);
    }
}
