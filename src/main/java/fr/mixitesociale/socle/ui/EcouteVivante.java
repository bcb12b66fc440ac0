package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import fr.mixitesociale.socle.Diffusion;
import fr.mixitesociale.socle.Diffusion.Ecoute;
import fr.mixitesociale.socle.GardeDeSession;
import fr.mixitesociale.socle.Signal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a component in step with a contract: while it is attached, signals run its refresh on the screen's thread.
 * Signals close together run it once. A resynchronisation detaches and attaches again: both may happen many times.
 */
final class EcouteVivante {

    /** A burst (a paste of forty cells) makes one refresh; nobody notices the delay. */
    private static final long RAFALE_MS = 60;

    private final Diffusion diffusion;
    private final GardeDeSession garde;
    private final String contrat;
    private final Predicate<Signal> interesse;
    private final SerializableRunnable rafraichir;
    private final AtomicBoolean prevu = new AtomicBoolean();
    private @Nullable Ecoute ecoute;

    EcouteVivante(
            Diffusion diffusion,
            GardeDeSession garde,
            String contrat,
            Predicate<Signal> interesse,
            SerializableRunnable rafraichir) {
        this.diffusion = diffusion;
        this.garde = garde;
        this.contrat = contrat;
        this.interesse = interesse;
        this.rafraichir = rafraichir;
    }

    void ouvrir(UI ui) {
        fermer();
        ecoute = diffusion.ecouter(contrat, signal -> entendre(ui, signal));
    }

    void fermer() {
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
                if (garde.estInchangee()) {
                    rafraichir.run();
                } else {
                    // the next request closes the session, or gives it its new rights
                    ui.getPage().executeJs("window.location.reload()");
                }
            });
        } catch (UIDetachedException _) {
            prevu.set(false);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
