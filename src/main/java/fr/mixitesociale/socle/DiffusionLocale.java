package fr.mixitesociale.socle;

import java.util.function.Consumer;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Signals within one process, once the transaction has committed: an H2 file is open in one process only. */
class DiffusionLocale implements Diffusion {

    private final Oreilles oreilles;

    DiffusionLocale(Oreilles oreilles) {
        this.oreilles = oreilles;
    }

    @Override
    public Ecoute ecouter(String contratId, Consumer<Signal> oreille) {
        return oreilles.ajouter(contratId, oreille);
    }

    @Override
    public void annoncer(Signal signal) {
        oreilles.dire(signal);
    }

    @Override
    public void annoncerIci(Signal signal) {
        oreilles.dire(signal);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void changer(Changement changement) {
        String contrat = changement.contratId();
        if (contrat != null) {
            oreilles.dire(Signal.de(changement, contrat));
        }
    }
}
