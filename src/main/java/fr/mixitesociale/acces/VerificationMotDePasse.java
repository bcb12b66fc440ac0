package fr.mixitesociale.acces;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(VerificationMotDePasse.class);

    /** bcrypt reads no further; anything longer than this is nobody's password. */
    static final int OCTETS_MAX = 72;

    private final LectureDesComptes comptes;
    private final PasswordEncoder hachage;
    private final FreinConnexion frein;
    private final String leurre;

    VerificationMotDePasse(LectureDesComptes comptes, PasswordEncoder hachage, FreinConnexion frein) {
        this.comptes = comptes;
        this.hachage = hachage;
        this.frein = frein;
        this.leurre = hachage.encode("leurre");
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        String adresse = AdresseAppelant.de(demande);
        FreinConnexion.Tentative tentative = frein.ouvrir(demande.getName(), adresse);
        Optional<PrincipalCompte> compte;
        try {
            compte = comptes.parIdentifiant(demande.getName());
        } catch (RuntimeException baseIndisponible) {
            tentative.annuler();
            throw baseIndisponible;
        }
        boolean juste = correspond(
                String.valueOf(demande.getCredentials()),
                compte.map(PrincipalCompte::motDePasse).orElse(leurre));
        PrincipalCompte principal = compte.filter(c -> juste && c.actif()).orElseThrow(() -> refus(compte, adresse));
        tentative.reussie();
        UsernamePasswordAuthenticationToken jeton =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        jeton.setDetails(demande.getDetails());
        return jeton;
    }

    private boolean correspond(String motDePasse, String empreinte) {
        boolean tropLong = motDePasse.getBytes(StandardCharsets.UTF_8).length > OCTETS_MAX;
        return hachage.matches(tropLong ? "" : motDePasse, empreinte) && !tropLong;
    }

    private static BadCredentialsException refus(Optional<PrincipalCompte> compte, String adresse) {
        LOG.info(
                "connexion_refusee compte={} adresse={}",
                compte.map(c -> c.compte().toString()).orElse("inconnu"),
                adresse);
        return new BadCredentialsException("Unknown login or wrong password");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
