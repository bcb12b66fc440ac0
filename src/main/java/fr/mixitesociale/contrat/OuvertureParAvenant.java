package fr.mixitesociale.contrat;

import java.util.Set;

/**
 * The avenant under way on a signed contract, and what it opens again of its wording.
 *
 * @param avenant its number
 * @param chapitres {@link ArticleModifiable#cle()} of the articles open; empty once its text waits for signatures
 */
public record OuvertureParAvenant(int avenant, Set<String> chapitres) {
    public OuvertureParAvenant {
        chapitres = Set.copyOf(chapitres);
    }
}
