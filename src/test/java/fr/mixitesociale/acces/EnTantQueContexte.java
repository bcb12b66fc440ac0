package fr.mixitesociale.acces;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the identity of {@link EnTantQue}; also callable from a test that changes roles on the way. */
public final class EnTantQueContexte implements WithSecurityContextFactory<EnTantQue> {

    @Override
    public SecurityContext createSecurityContext(EnTantQue qui) {
        return contexte(principal(qui.identifiant(), qui.role(), perimetre(qui.role(), qui.territoire())));
    }

    /** Runs {@code travail} as a person of this role and territory. */
    public static <T> T obtenir(String identifiant, Role role, Perimetre perimetre, Supplier<T> travail) {
        return obtenir(principal(identifiant, role, perimetre), travail);
    }

    /** Runs {@code travail} as the person of this account. */
    static <T> T obtenir(PrincipalCompte principal, Supplier<T> travail) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contexte(principal));
        try {
            return travail.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    private static PrincipalCompte principal(String identifiant, Role role, Perimetre perimetre) {
        UUID id = UUID.nameUUIDFromBytes(identifiant.getBytes(StandardCharsets.UTF_8));
        return new PrincipalCompte(
                new Utilisateur(id, identifiant, "Personne d’essai", role.libelle(), role, perimetre), "", true, 0);
    }

    private static SecurityContext contexte(PrincipalCompte principal) {
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, "", principal.getAuthorities()));
        return contexte;
    }

    private static Perimetre perimetre(Role role, String territoire) {
        return NaturePerimetre.de(role).lire(territoire);
    }
}
