package fr.mixitesociale.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Spares API callers a bcrypt at each call: credentials found right stay so for five minutes, as long as the account is
 * read unchanged and active. That reading (one row by key) is what makes a withdrawal effective at the very next call, on
 * every node. The key is an HMAC under a secret of this process: no password is kept, nor anything to guess one from.
 */
@Component
class VerificationEnCache implements AuthenticationManager {

    private static final Duration DUREE = Duration.ofMinutes(5);
    private static final String HMAC = "HmacSHA256";

    private final VerificationMotDePasse verification;
    private final LectureDesComptes comptes;
    private final SecretKeySpec secret;
    private final Cache<String, PrincipalCompte> verifies;

    VerificationEnCache(VerificationMotDePasse verification, LectureDesComptes comptes, Clock horloge) {
        this.verification = verification;
        this.comptes = comptes;
        byte[] graine = new byte[32];
        new SecureRandom().nextBytes(graine);
        this.secret = new SecretKeySpec(graine, HMAC);
        this.verifies = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(DUREE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(horloge.millis()))
                .build();
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        String cle = cle(demande);
        PrincipalCompte connu = verifies.getIfPresent(cle);
        if (connu != null && !estAJour(connu)) {
            verifies.invalidate(cle);
        }
        // calls sent together with the same credentials wait for one verification instead of counting as many attempts
        PrincipalCompte principal = verifies.get(cle, _ -> verifier(demande));
        UsernamePasswordAuthenticationToken jeton =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        jeton.setDetails(demande.getDetails());
        return jeton;
    }

    private boolean estAJour(PrincipalCompte connu) {
        return comptes.aJour(connu.compte())
                .filter(c -> c.actif() && c.version() == connu.version())
                .isPresent();
    }

    private PrincipalCompte verifier(Authentication demande) {
        Object principal = verification.authenticate(demande).getPrincipal();
        return (PrincipalCompte) Objects.requireNonNull(principal);
    }

    private String cle(Authentication demande) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            mac.update(NouveauCompte.normaliser(demande.getName()).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            byte[] empreinte =
                    mac.doFinal(String.valueOf(demande.getCredentials()).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(empreinte);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
