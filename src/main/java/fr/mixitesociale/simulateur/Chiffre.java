package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Etape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure of the answer with the steps that lead to it. */
public record Chiffre(
        String libelle,
        String valeur,
        @Nullable String complement,
        @Nullable String sens,
        List<Etape> etapes) {

    public Chiffre {
        etapes = List.copyOf(etapes);
    }
}
