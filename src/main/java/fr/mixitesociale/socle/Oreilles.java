package fr.mixitesociale.socle;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ears of this node, by contract. One slow ear delays nobody else. */
class Oreilles {

    private static final Logger log = LoggerFactory.getLogger(Oreilles.class);

    private final ConcurrentHashMap<String, Set<Oreille>> parContrat = new ConcurrentHashMap<>();
    private final Executor fil;

    Oreilles(Executor fil) {
        this.fil = fil;
    }

    Diffusion.Ecoute ajouter(String contratId, Consumer<Signal> oreille) {
        Oreille ajoutee = new Oreille(oreille);
        parContrat.compute(contratId, (_, autres) -> {
            Set<Oreille> toutes = autres == null ? ConcurrentHashMap.newKeySet() : autres;
            toutes.add(ajoutee);
            return toutes;
        });
        return () -> parContrat.computeIfPresent(contratId, (_, toutes) -> {
            toutes.remove(ajoutee);
            return toutes.isEmpty() ? null : toutes;
        });
    }

    void dire(Signal signal) {
        if (Signal.TOUT.equals(signal.contratId())) {
            parContrat.values().stream().flatMap(Collection::stream).forEach(oreille -> oreille.dire(signal));
        } else {
            parContrat.getOrDefault(signal.contratId(), Set.of()).forEach(oreille -> oreille.dire(signal));
        }
    }

    int nombre() {
        return parContrat.values().stream().mapToInt(Set::size).sum();
    }

    /** A mailbox of its own: signals are heard in order, on one thread at a time. */
    private final class Oreille {

        private final Consumer<Signal> oreille;
        private final LinkedBlockingQueue<Signal> attente = new LinkedBlockingQueue<>();
        private final AtomicBoolean occupee = new AtomicBoolean();

        Oreille(Consumer<Signal> oreille) {
            this.oreille = oreille;
        }

        void dire(Signal signal) {
            attente.add(signal);
            if (occupee.compareAndSet(false, true)) {
                fil.execute(this::ecouter);
            }
        }

        private void ecouter() {
            try {
                for (Signal signal = attente.poll(); signal != null; signal = attente.poll()) {
                    entendre(signal);
                }
            } finally {
                occupee.set(false);
            }
            if (!attente.isEmpty() && occupee.compareAndSet(false, true)) {
                fil.execute(this::ecouter);
            }
        }

        private void entendre(Signal signal) {
            try {
                oreille.accept(signal);
            } catch (RuntimeException e) {
                log.warn("signal_sans_effet objet={} id={}", signal.objet(), signal.id(), e);
            }
        }
    }
}
