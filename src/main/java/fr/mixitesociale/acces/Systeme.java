package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * The portal acting by itself: start-up, seeding, scheduled work. It has an administrator's rights and signs
 * « systeme » in the journal. No account carries that login and no request can obtain it: only code of this process.
 *
 * <p>For threads of the portal's own: on the thread of a screen the identity of the session wins, and this refuses to run.
 */
@Component
public class Systeme {

    public static final String IDENTIFIANT = "systeme";

    /** Who it is; holding this gives no right, only {@link #executer} does. */
    public static final Utilisateur UTILISATEUR = new Utilisateur(
            new UUID(0, 0),
            IDENTIFIANT,
            Phrases.de("acces.systeme.nom"),
            Phrases.de("acces.systeme.fonction"),
            Role.ADMIN,
            new Perimetre.National());

    private static final PrincipalCompte PRINCIPAL = new PrincipalCompte(UTILISATEUR, "", true, 0);

    /** The one the services of this context ask; the static holder may be another context's. */
    private final SecurityContextHolderStrategy identites;

    Systeme(SecurityContextHolderStrategy identites) {
        this.identites = identites;
    }

    /** Runs {@code travail} as the system, then gives the thread back its former identity. */
    public void executer(Runnable travail) {
        this.<@Nullable Object>obtenir(() -> {
            travail.run();
            return null;
        });
    }

    /** As {@link #executer(Runnable)}, with a result. */
    public <T extends @Nullable Object> T obtenir(Supplier<T> travail) {
        SecurityContext avant = identites.getContext();
        try {
            SecurityContext contexte = identites.createEmptyContext();
            contexte.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(PRINCIPAL, "", PRINCIPAL.getAuthorities()));
            identites.setContext(contexte);
            if (identites.getContext() != contexte) {
                throw new IllegalStateException(
                        "A screen's thread acts as the person of its session, never as the system");
            }
            return travail.get();
        } finally {
            identites.setContext(avant);
        }
    }
}
