package fr.mixitesociale.acces;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Reads as one person would, for what the portal sends to that very person: exactly their rights of today. For threads
 * of the portal's own, as {@link Systeme}: a screen acts as the person of its session and nobody else.
 */
@Component
public class Mandataire {

    private final LectureDesComptes comptes;
    private final SecurityContextHolderStrategy identites;

    Mandataire(LectureDesComptes comptes, SecurityContextHolderStrategy identites) {
        this.comptes = comptes;
        this.identites = identites;
    }

    /** @return what {@code lecture} gives; empty for an account that is closed or gone: it reads nothing */
    public <T> Optional<T> lire(UUID compte, Supplier<T> lecture) {
        return comptes.aJour(compte).filter(PrincipalCompte::actif).map(principal -> lire(principal, lecture));
    }

    private <T> T lire(PrincipalCompte principal, Supplier<T> lecture) {
        SecurityContext avant = identites.getContext();
        try {
            SecurityContext contexte = identites.createEmptyContext();
            contexte.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, "", principal.getAuthorities()));
            identites.setContext(contexte);
            if (identites.getContext() != contexte) {
                throw new IllegalStateException("A screen's thread acts as the person of its session only");
            }
            return lecture.get();
        } finally {
            identites.setContext(avant);
        }
    }
}
