package fr.mixitesociale.territoire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the referential's vintage.
 *
 * @param population municipal population, 0 for the communes « mortes pour la France »
 * @param epci SIREN of its EPCI à fiscalité propre, null for the few islands without one and overseas collectivities
 * @param ept SIREN of its établissement public territorial, only inside the Métropole du Grand Paris
 * @param anciensCodes codes of former communes merged into this one
 */
public record Commune(
        CodeInsee code,
        String nom,
        String departement,
        String region,
        @Nullable Siren siren,
        @Nullable Siren epci,
        @Nullable Siren ept,
        int population,
        List<String> codesPostaux,
        List<CodeInsee> anciensCodes) {

    public Commune {
        codesPostaux = List.copyOf(codesPostaux);
        anciensCodes = List.copyOf(anciensCodes);
    }
}
