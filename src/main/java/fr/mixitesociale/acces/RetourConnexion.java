package fr.mixitesociale.acces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login page with the reason in the address: {@code ?error} (wrong), {@code ?attente=45} (seconds to wait),
 * {@code ?expiree} (the page stayed open longer than its session: try again).
 */
class RetourConnexion implements AuthenticationFailureHandler, AccessDeniedHandler {

    static final String CHEMIN = "/connexion";

    private final RedirectStrategy redirection = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause) throws IOException {
        String raison = cause instanceof TropDeTentatives trop ? "attente=" + trop.secondes() : "error";
        redirection.sendRedirect(requete, reponse, CHEMIN + "?" + raison);
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException cause)
            throws IOException {
        redirection.sendRedirect(requete, reponse, CHEMIN + "?expiree");
    }
}
