package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.RefusDroit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may change the frame of a contract: the services of the State that sign it. */
@Component
class DroitsCadre {

    private final CadresContrats cadres;
    private final AccesContrat acces;

    DroitsCadre(CadresContrats cadres, AccesContrat acces) {
        this.cadres = cadres;
        this.acces = acces;
    }

    /** The frame is held until the end of the transaction: nobody writes in a chapter meanwhile. */
    Participation exigerEtat(UUID contrat) {
        cadres.tenirPourModifier(contrat);
        Participation participation = acces.exiger(contrat);
        if (!participation.estEtat()) {
            throw new RefusDroit("contrat.cadre.lecture_seule");
        }
        return participation;
    }
}
