package fr.mixitesociale.journal;

import fr.mixitesociale.socle.Changement;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every {@link Changement} at once, in the transaction that made it: both are there or neither is. A change
 * published outside any transaction is refused, since its line could outlive it.
 *
 * @see "src/docs/adr/0012-own-journal-instead-of-envers.md"
 */
@Component
class EcouteDesChangements {

    private final Ecritures ecritures;

    EcouteDesChangements(Ecritures ecritures) {
        this.ecritures = ecritures;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ecrire(Changement changement) {
        changement.champs().forEach((champ, valeurs) -> ecritures.save(new Ecriture(changement, champ, valeurs)));
    }
}
