package fr.mixitesociale.calendrier;

import java.util.List;
import java.util.Optional;

/**
 * A procedure with its steps, as one person sees it.
 *
 * @param commune its name
 * @param modifiable whether this person dates its steps
 */
public record FicheDemarche(Demarche demarche, String commune, List<LigneDeDemarche> lignes, boolean modifiable) {

    public FicheDemarche {
        lignes = List.copyOf(lignes);
    }

    /** The step that is awaited; empty once all is done. */
    public Optional<LigneDeDemarche> attendue() {
        return lignes.stream().filter(LigneDeDemarche::attendue).findFirst();
    }
}
