package fr.mixitesociale.acces;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers of every answer. Vaadin's client starts from an inline script and evaluates the snippets the server sends, so
 * scripts need {@code 'unsafe-inline'} and {@code 'unsafe-eval'}; everything else is closed: no foreign origin, no
 * plug-in, no frame, no form sent elsewhere.
 *
 * @see "src/docs/adr/0010-content-security-policy.md"
 */
final class EntetesDeSecurite {

    private static final String ECRANS = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            // CSP 3: 'self' also covers the WebSocket of the same origin
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "object-src 'none'");

    /** JSON loads nothing, and a browser that shows it must not either. */
    private static final String DONNEES = "default-src 'none'; frame-ancestors 'none'";

    private static final String APPAREILS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /**
     * Written before the answer, not after: Vaadin's servlet is reached by a forward, which closes the answer behind the
     * filter's back, and its pages went out without any of these.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> D_ABORD = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filtre) {
            filtre.setShouldWriteHeadersEagerly(true);
            return filtre;
        }
    };

    private EntetesDeSecurite() {}

    static void ecrans(HeadersConfigurer<HttpSecurity> entetes) {
        communs(entetes).contentSecurityPolicy(csp -> csp.policyDirectives(ECRANS));
        entetes.withObjectPostProcessor(D_ABORD);
    }

    static void donnees(HeadersConfigurer<HttpSecurity> entetes) {
        communs(entetes).contentSecurityPolicy(csp -> csp.policyDirectives(DONNEES));
    }

    /** Adds to Spring Security's own: nosniff, no cache, X-Frame-Options DENY, HSTS over HTTPS. */
    private static HeadersConfigurer<HttpSecurity> communs(HeadersConfigurer<HttpSecurity> entetes) {
        return entetes.referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(APPAREILS))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
