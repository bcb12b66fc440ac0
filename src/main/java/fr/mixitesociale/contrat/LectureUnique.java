package fr.mixitesociale.contrat;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads a thing once in a read-only transaction: fifteen rooms that say their alerts one after the other all begin by
 * the contracts of the person. Elsewhere each asking reads, since what was read may have been changed meanwhile.
 */
final class LectureUnique {

    private LectureUnique() {}

    /** @param cle what is read, and for whom; of a type that nobody else uses as a key */
    @SuppressWarnings("unchecked")
    static <T> T de(Record cle, Supplier<T> lecture) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return lecture.get();
        }
        Object retenue = TransactionSynchronizationManager.getResource(cle);
        if (retenue != null) {
            return (T) retenue;
        }
        T lue = lecture.get();
        TransactionSynchronizationManager.bindResource(cle, lue);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(cle);
            }

            @Override
            public void afterCompletion(int statut) {
                TransactionSynchronizationManager.unbindResourceIfPossible(cle);
            }
        });
        return lue;
    }
}
