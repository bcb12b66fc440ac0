package fr.mixitesociale.calendrier;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * An exemption or a carence of one commune.
 *
 * @param periode the period judged by a carence; the one an exemption is for
 */
public record Demarche(
        UUID id,
        CodeInsee commune,
        PeriodeTriennale periode,
        NatureDemarche nature,
        MotifDemarche motif,
        Map<EtapeSru, EtapeDatee> faites,
        long version) {

    public Demarche {
        faites = faites.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(faites));
    }
}
