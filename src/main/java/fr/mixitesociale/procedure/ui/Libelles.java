package fr.mixitesociale.procedure.ui;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.procedure.ActionOuverte;
import fr.mixitesociale.procedure.Attente;
import fr.mixitesociale.procedure.Voie;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;

/** Words of the acts on buttons and in sentences. */
final class Libelles {

    private Libelles() {}

    /** Names the signatory when the act is another one's. */
    static String verbe(ActionOuverte action, Participation participation) {
        Signataire pour = action.pour();
        String verbe = selonLaVoie("procedure.verbe.", action);
        return pour == null || participation.agitPour(pour.id()) && !participation.estSysteme()
                ? verbe
                : Phrases.de("procedure.verbe.pour", verbe, pour.nom());
    }

    static String verbe(ActionOuverte action) {
        return selonLaVoie("procedure.verbe.", action);
    }

    static String consequence(ActionOuverte action) {
        return selonLaVoie("procedure.consequence.", action);
    }

    static String attendu(Attente attente) {
        return attente.enMots();
    }

    private static String selonLaVoie(String debut, ActionOuverte action) {
        String cle = debut + action.acte().name();
        Optional<String> avenant = action.avenant() ? Phrases.trouver(cle + ".AVENANT") : Optional.empty();
        if (avenant.isPresent()) {
            return avenant.get();
        }
        return (action.voie() == Voie.PAPIER ? Phrases.trouver(cle + ".PAPIER") : Phrases.trouver(cle + ".COMPTE"))
                .orElseGet(() -> Phrases.de(cle));
    }
}
