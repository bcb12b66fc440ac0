package fr.mixitesociale.simulateur.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.mixitesociale.simulateur.AdresseDeSimulation;
import fr.mixitesociale.simulateur.Hypotheses;
import fr.mixitesociale.socle.CodeInsee;

/** Where the simulator is: the public face of this room's user interface. */
public final class SimulateurNavigation {

    static final String ROUTE = "simulateur";

    private SimulateurNavigation() {}

    /** Address of the simulator, its figures filled in from the last inventory of the commune. */
    public static String pour(CodeInsee commune) {
        return adresse(Hypotheses.VIDES.pour(commune));
    }

    static String adresse(Hypotheses hypotheses) {
        String requete = parametres(hypotheses).getQueryString();
        return requete.isEmpty() ? ROUTE : ROUTE + "?" + requete;
    }

    static QueryParameters parametres(Hypotheses hypotheses) {
        return new QueryParameters(AdresseDeSimulation.ecrire(hypotheses));
    }
}
