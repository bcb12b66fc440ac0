package fr.mixitesociale.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Sows what one person of the demonstration says or proposes, with their name and their rights. */
@Component
@Profile(Demonstration.PROFIL)
class ParUnCompte {

    private final UserDetailsService comptes;
    private final SecurityContextHolderStrategy identites;

    ParUnCompte(UserDetailsService comptes, SecurityContextHolderStrategy identites) {
        this.comptes = comptes;
        this.identites = identites;
    }

    void executer(String identifiant, Runnable travail) {
        SecurityContext avant = identites.getContext();
        try {
            UserDetails personne = comptes.loadUserByUsername(identifiant);
            SecurityContext contexte = identites.createEmptyContext();
            contexte.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(personne, null, personne.getAuthorities()));
            identites.setContext(contexte);
            travail.run();
        } finally {
            identites.setContext(avant);
        }
    }
}
