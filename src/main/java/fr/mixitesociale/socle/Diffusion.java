package fr.mixitesociale.socle;

import java.util.function.Consumer;

/**
 * Carries {@link Signal}s to the open screens of every node of the portal. Each {@link Changement} that names a contract
 * is carried by itself once its transaction has committed; presence is announced by hand.
 *
 * @see "src/docs/adr/0016-signals-between-screens-and-nodes.md"
 */
public interface Diffusion {

    /**
     * Hears the signals of one contract until closed. {@code oreille} is called on a thread of its own, one signal at a
     * time, in order.
     */
    Ecoute ecouter(String contratId, Consumer<Signal> oreille);

    /** Carries a signal now, outside any transaction. */
    void annoncer(Signal signal);

    /** Tells a signal to the screens of this node only. */
    void annoncerIci(Signal signal);

    /** What must be closed for the signals to stop. */
    interface Ecoute extends AutoCloseable {
        @Override
        void close();
    }
}
