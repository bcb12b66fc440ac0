package fr.mixitesociale.acces;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares login and password. Unknown, deactivated and mistaken all cost one hash and get the same answer, so that
 * neither words nor time tell whether an account exists.
 */
@Component
class VerificationMotDePasse implements AuthenticationProvider {

    private final LectureDesComptes comptes;
    private final PasswordEncoder hachage;
    private final String leurre;

    VerificationMotDePasse(LectureDesComptes comptes, PasswordEncoder hachage) {
        this.comptes = comptes;
        this.hachage = hachage;
        this.leurre = hachage.encode("leurre");
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        Optional<PrincipalCompte> compte = comptes.parIdentifiant(demande.getName());
        String empreinte = compte.map(PrincipalCompte::motDePasse).orElse(leurre);
        boolean juste = hachage.matches(String.valueOf(demande.getCredentials()), empreinte);
        PrincipalCompte principal = compte.filter(c -> juste && c.actif())
                .orElseThrow(() -> new BadCredentialsException("Unknown login or wrong password"));
        UsernamePasswordAuthenticationToken jeton =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        jeton.setDetails(demande.getDetails());
        return jeton;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
