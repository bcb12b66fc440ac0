package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Long work off the screen's thread, as the person in front of it. All tabs of a person share one lock, so nothing long
 * may run while holding it; when the tab is closed the work goes on and its answer is dropped.
 */
public final class ArrierePlan {

    private static final Logger log = LoggerFactory.getLogger(ArrierePlan.class);

    private ArrierePlan() {}

    /**
     * @param ensuite given the result, on the screen
     * @param echec given what {@code travail} threw, on the screen; what it throws again reaches the error handler
     */
    public static <T> void lancer(UI ui, Supplier<T> travail, Consumer<T> ensuite, Consumer<RuntimeException> echec) {
        Runnable tache = () -> {
            try {
                T resultat = travail.get();
                dire(ui, () -> ensuite.accept(resultat));
            } catch (RuntimeException e) {
                dire(ui, () -> echec.accept(e));
            }
        };
        Thread.ofVirtual().name("arriere-plan").start(new DelegatingSecurityContextRunnable(tache));
    }

    /** Does {@code geste} on the screen, if it is still there. */
    public static void dire(UI ui, Runnable geste) {
        try {
            ui.access(geste::run);
        } catch (UIDetachedException e) {
            log.debug("The tab was closed before the work ended", e);
        }
    }
}
