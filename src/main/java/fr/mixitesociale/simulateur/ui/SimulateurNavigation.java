package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.simulateur.AdresseDeSimulation;
import fr.mixitesociale.simulateur.Hypotheses;

/** Where the simulator is, and the address that keeps what is typed in it. */
final class SimulateurNavigation {

    static final String ROUTE = "simulateur";

    private SimulateurNavigation() {}

    static String adresse(Hypotheses hypotheses) {
        String requete = parametres(hypotheses).getQueryString();
        return requete.isEmpty() ? ROUTE : ROUTE + "?" + requete;
    }

    static QueryParameters parametres(Hypotheses hypotheses) {
        return new QueryParameters(AdresseDeSimulation.ecrire(hypotheses));
    }
}
