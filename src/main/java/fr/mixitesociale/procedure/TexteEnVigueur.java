package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.modele.Ouvrage;
import java.util.Map;

/**
 * A signed text.
 *
 * @param ouvrage as a document, signatures included
 * @param fichiers those frozen with it; a format that was never made is absent
 */
public record TexteEnVigueur(VersionSignee version, Ouvrage ouvrage, Map<Format, byte[]> fichiers) {
    public TexteEnVigueur {
        fichiers = Map.copyOf(fichiers);
    }
}
