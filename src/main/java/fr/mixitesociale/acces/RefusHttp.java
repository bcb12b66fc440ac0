package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals of the API as {@code application/problem+json}, never as a redirect to a login page. */
@Component
class RefusHttp implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;

    RefusHttp(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TropDeTentatives trop) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(trop.secondes()));
            ecrire(requete, reponse, HttpStatus.TOO_MANY_REQUESTS, Phrases.de("acces.api.attente", trop.secondes()));
            return;
        }
        reponse.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Portail\", charset=\"UTF-8\"");
        ecrire(requete, reponse, HttpStatus.UNAUTHORIZED, Phrases.de("acces.api.anonyme"));
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException cause)
            throws IOException {
        ecrire(requete, reponse, HttpStatus.FORBIDDEN, Phrases.de("acces.api.interdit"));
    }

    private void ecrire(HttpServletRequest requete, HttpServletResponse reponse, HttpStatus statut, String detail)
            throws IOException {
        ProblemDetail probleme = ProblemDetail.forStatusAndDetail(statut, detail);
        probleme.setTitle(Phrases.de("acces.api.titre." + statut.value()));
        probleme.setInstance(URI.create(requete.getRequestURI()));
        reponse.setStatus(statut.value());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.getOutputStream().write(json.writeValueAsBytes(probleme));
    }
}
