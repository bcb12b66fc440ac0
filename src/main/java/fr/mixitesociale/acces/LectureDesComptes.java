package fr.mixitesociale.acces;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as those who verify identities read them, before anyone is known to be acting. */
@Component
@Transactional(readOnly = true)
class LectureDesComptes implements UserDetailsService {

    private final Comptes comptes;

    LectureDesComptes(Comptes comptes) {
        this.comptes = comptes;
    }

    Optional<PrincipalCompte> parIdentifiant(String identifiant) {
        // anyone may send anything as a login: what no account can be called is not asked from the database
        return Optional.of(NouveauCompte.normaliser(identifiant))
                .filter(NouveauCompte::aLaForme)
                .flatMap(comptes::findByIdentifiant)
                .map(PrincipalCompte::de);
    }

    /** The account as it is now: one indexed read, so that a change made on another node counts at once too. */
    Optional<PrincipalCompte> aJour(UUID compte) {
        return comptes.findById(compte).map(PrincipalCompte::de);
    }

    @Override
    public UserDetails loadUserByUsername(String identifiant) {
        return parIdentifiant(identifiant).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
