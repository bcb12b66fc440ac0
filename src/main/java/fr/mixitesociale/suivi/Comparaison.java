package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contracts side by side.
 *
 * @param ecartes how many were asked for and are not this person's to see, or do not exist
 */
public record Comparaison(List<Contrat> contrats, List<Rubrique> rubriques, int ecartes) {

    /** A projector holds no more columns, and two make a comparison. */
    public static final int MIN = 2;

    public static final int MAX = 4;

    public Comparaison {
        contrats = List.copyOf(contrats);
        rubriques = List.copyOf(rubriques);
    }

    /** An article of the template, as rows. */
    public record Rubrique(String titre, List<Ligne> lignes) {
        public Rubrique {
            lignes = List.copyOf(lignes);
        }
    }

    /** @param valeurs a String or a Number for each contract, null where it is not known; lines of a text are \n apart */
    public record Ligne(String libelle, List<@Nullable Object> valeurs) {}
}
