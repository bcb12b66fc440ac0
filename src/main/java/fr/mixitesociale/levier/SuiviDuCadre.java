package fr.mixitesociale.levier;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the frame, in its own transaction: new signatories get a notebook; a contract whose wording closes keeps what it
 * shows of the notebooks that live on elsewhere.
 */
@Component
class SuiviDuCadre {

    private static final String CONTRAT = "contrat";

    private final Cahiers cahiers;
    private final Copies copies;

    SuiviDuCadre(Cahiers cahiers, Copies copies) {
        this.cahiers = cahiers;
        this.copies = copies;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void suivre(Changement changement) {
        if (!CONTRAT.equals(changement.objet())) {
            return;
        }
        UUID contrat = UUID.fromString(changement.id());
        cahiers.assurer(contrat);
        Valeurs statut = changement.champs().get("statut");
        if (statut != null) {
            suivre(contrat, ouverte(statut.avant()), ouverte(statut.apres()));
        }
    }

    private void suivre(UUID contrat, boolean avant, boolean apres) {
        if (avant && !apres) {
            copies.garder(contrat);
        } else if (!avant && apres) {
            copies.oublier(contrat);
        }
    }

    /** A contract that is only beginning counts as open. */
    private static boolean ouverte(@Nullable String statut) {
        return statut == null || StatutContrat.valueOf(statut).redactionOuverte();
    }
}
