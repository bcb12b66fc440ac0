package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import java.util.Set;

/**
 * A frozen version as a screen shows it.
 *
 * @param fichiers formats that were frozen with it
 */
public record VersionLue(VersionSignee version, Set<Format> fichiers) {
    public VersionLue {
        fichiers = Set.copyOf(fichiers);
    }
}
