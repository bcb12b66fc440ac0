package fr.mixitesociale.contrat;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many objects a contract may receive; well above what a large city does, well under what a script would.
 *
 * @param parContrat kind of object, as in {@link fr.mixitesociale.socle.Changement} → how many in one contract
 */
@ConfigurationProperties("portail.plafonds")
record PlafondsProperties(Map<String, Integer> parContrat) {

    PlafondsProperties {
        parContrat = Map.copyOf(parContrat);
    }
}
