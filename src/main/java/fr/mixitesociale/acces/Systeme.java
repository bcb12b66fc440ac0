package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The portal acting by itself: start-up, seeding, scheduled work. It has an administrator's rights and signs
 * « systeme » in the journal. No account carries that login and no request can obtain it: only code of this process.
 */
public final class Systeme {

    public static final String IDENTIFIANT = "systeme";

    private static final PrincipalCompte PRINCIPAL = new PrincipalCompte(
            new Utilisateur(
                    new UUID(0, 0),
                    IDENTIFIANT,
                    Phrases.de("acces.systeme.nom"),
                    Phrases.de("acces.systeme.fonction"),
                    Role.ADMIN,
                    new Perimetre.National()),
            "",
            true,
            0);

    private Systeme() {}

    /** Runs {@code travail} as the system, then gives the thread back its former identity. */
    public static void executer(Runnable travail) {
        obtenir(() -> {
            travail.run();
            return List.of();
        });
    }

    /** As {@link #executer(Runnable)}, with a result. */
    public static <T> T obtenir(Supplier<T> travail) {
        SecurityContext avant = SecurityContextHolder.getContext();
        try {
            SecurityContext contexte = SecurityContextHolder.createEmptyContext();
            contexte.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(PRINCIPAL, "", PRINCIPAL.getAuthorities()));
            SecurityContextHolder.setContext(contexte);
            return travail.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }
}
