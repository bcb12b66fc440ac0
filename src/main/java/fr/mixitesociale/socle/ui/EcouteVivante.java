package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.Diffusion.Ecoute;
import fr.mixitesociale.socle.Signal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a component in step with a contract: while it is attached, signals run its refresh on the screen's thread.
 * Signals close together run it once. A resynchronisation detaches and attaches again: both may happen many times.
 */
public final class EcouteVivante {

    /** A burst (a paste of forty cells) makes one refresh; nobody notices the delay. */
    private static final long RAFALE_MS = 60;

    private final Diffusion diffusion;
    private final String contrat;
    private final Predicate<Signal> interesse;
    private final SerializableRunnable rafraichir;
    private final AtomicBoolean prevu = new AtomicBoolean();
    private @Nullable Ecoute ecoute;

    private EcouteVivante(
            Diffusion diffusion, String contrat, Predicate<Signal> interesse, SerializableRunnable rafraichir) {
        this.diffusion = diffusion;
        this.contrat = contrat;
        this.interesse = interesse;
        this.rafraichir = rafraichir;
    }

    /** @param interesse signals that change what the component shows */
    public static void tenir(
            Component composant,
            Diffusion diffusion,
            String contrat,
            Predicate<Signal> interesse,
            SerializableRunnable rafraichir) {
        EcouteVivante vivante = new EcouteVivante(diffusion, contrat, interesse, rafraichir);
        composant.addAttachListener(attache -> vivante.ouvrir(attache.getUI()));
        composant.addDetachListener(_ -> vivante.fermer());
        composant.getUI().ifPresent(vivante::ouvrir);
    }

    private void ouvrir(UI ui) {
        fermer();
        ecoute = diffusion.ecouter(contrat, signal -> entendre(ui, signal));
    }

    private void fermer() {
        if (ecoute != null) {
            ecoute.close();
            ecoute = null;
        }
    }

    /** On a thread of the diffusion. */
    private void entendre(UI ui, Signal signal) {
        boolean utile = signal.demandeToutRelire() || interesse.test(signal);
        if (!utile || !prevu.compareAndSet(false, true)) {
            return;
        }
        try {
            Thread.sleep(RAFALE_MS);
            ui.access(() -> {
                prevu.set(false);
                rafraichir.run();
            });
        } catch (UIDetachedException _) {
            prevu.set(false);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
