package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** A refusal shows its sentence; anything else is a bug: a notice with an incident number, and the log behind it. */
class GestionErreurs implements ErrorHandler {

    @Override
    public void error(ErrorEvent evenement) {
        Throwable cause = evenement.getThrowable();
        Optional<RefusMetier> refus = trouver(RefusMetier.class, cause);
        if (refus.isPresent()) {
            dire(() -> Notifications.refus(refus.get()));
        } else if (trouver(AccessDeniedException.class, cause).isPresent()) {
            dire(() -> Notifications.refus(Phrases.de("socle.acces_refuse.texte")));
        } else {
            String numero = Incident.consigner(cause);
            dire(() -> Notifications.erreur(Phrases.de("socle.incident.texte", numero)));
        }
    }

    private static void dire(Runnable notice) {
        // outside a screen (a closed tab, a background task) there is nobody to tell
        if (UI.getCurrent() != null) {
            notice.run();
        }
    }

    private static <T extends Throwable> Optional<T> trouver(Class<T> type, Throwable erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
