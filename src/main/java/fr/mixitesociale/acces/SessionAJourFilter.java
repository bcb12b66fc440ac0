package fr.mixitesociale.acces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every session to the account as it is now: deactivated or given a new password, the session ends; given another
 * role or territory, it goes on with the new rights only. One row by key per request, static files apart.
 */
class SessionAJourFilter extends OncePerRequestFilter {

    private static final List<String> FICHIERS = List.of("/VAADIN/", "/styles/", "/images/", "/fonts/", "/scripts/");

    private final LectureDesComptes comptes;
    private final HttpSessionSecurityContextRepository depot = new HttpSessionSecurityContextRepository();

    SessionAJourFilter(LectureDesComptes comptes) {
        this.comptes = comptes;
    }

    /** Files only: Vaadin takes a request of its own at any path, told by its query. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return requete.getMethod().equals("GET")
                && requete.getQueryString() == null
                && FICHIERS.stream().anyMatch(requete.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication identite = SecurityContextHolder.getContext().getAuthentication();
        if (identite != null
                && identite.getPrincipal() instanceof PrincipalCompte principal
                && !comptes.estInchange(principal)) {
            Optional<PrincipalCompte> actuel = comptes.aJour(principal.compte())
                    .filter(c -> c.actif() && c.motDePasse().equals(principal.motDePasse()));
            if (actuel.isEmpty()) {
                fermer(requete);
            } else if (actuel.get().version() != principal.version()) {
                remplacer(actuel.get(), identite, requete, reponse);
            }
        }
        suite.doFilter(requete, reponse);
    }

    private static void fermer(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void remplacer(
            PrincipalCompte actuel, Authentication avant, HttpServletRequest requete, HttpServletResponse reponse) {
        UsernamePasswordAuthenticationToken jeton =
                UsernamePasswordAuthenticationToken.authenticated(actuel, null, actuel.getAuthorities());
        jeton.setDetails(avant.getDetails());
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(jeton);
        SecurityContextHolder.setContext(contexte);
        depot.saveContext(contexte, requete, reponse);
    }
}
