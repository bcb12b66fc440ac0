package fr.mixitesociale.acces;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when each person came, so that the home page can say what changed since. API calls are no visit. */
@Component
class NoteDesVisites {

    private final Comptes comptes;
    private final Clock horloge;

    NoteDesVisites(Comptes comptes, Clock horloge) {
        this.comptes = comptes;
        this.horloge = horloge;
    }

    @EventListener
    @Transactional
    public void noter(InteractiveAuthenticationSuccessEvent connexion) {
        if (connexion.getAuthentication().getPrincipal() instanceof PrincipalCompte principal) {
            comptes.noterConnexion(principal.compte(), horloge.instant());
        }
    }
}
