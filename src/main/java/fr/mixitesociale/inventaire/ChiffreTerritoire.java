package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Etape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key figure of a territory, written as on the sheet of a commune. */
public record ChiffreTerritoire(
        String libelle,
        String valeur,
        @Nullable String complement,
        @Nullable String sens,
        List<Etape> etapes) {

    public ChiffreTerritoire {
        etapes = List.copyOf(etapes);
    }
}
