package fr.mixitesociale.acces;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as those who verify identities read them, before anyone is known to be acting. */
@Component
@Transactional(readOnly = true)
class LectureDesComptes implements UserDetailsService {

    private final Comptes comptes;
    private final JdbcClient jdbc;

    LectureDesComptes(Comptes comptes, JdbcClient jdbc) {
        this.comptes = comptes;
        this.jdbc = jdbc;
    }

    Optional<PrincipalCompte> parIdentifiant(String identifiant) {
        // anyone may send anything as a login: what no account can be called is not asked from the database
        return Optional.of(NouveauCompte.normaliser(identifiant))
                .filter(NouveauCompte::aLaForme)
                .flatMap(comptes::findByIdentifiant)
                .map(PrincipalCompte::de);
    }

    /**
     * Whether nothing of the account has changed since: one indexed row of nothing, asked at each request, so that a
     * change made on another node counts at once too.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean estInchange(PrincipalCompte principal) {
        return jdbc.sql(
                        "select 1 from compte where id = :id and version = :version and actif and mot_de_passe = :hache")
                .param("id", principal.compte())
                .param("version", principal.version())
                .param("hache", principal.motDePasse())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether the account was closed, or given another password, role or territory, since. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean aChange(PrincipalCompte principal) {
        return jdbc.sql("""
                        select 1 from compte where id = :id
                        and (version <> :version or not actif or mot_de_passe <> :hache)
                        """)
                .param("id", principal.compte())
                .param("version", principal.version())
                .param("hache", principal.motDePasse())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The account as it is now. */
    Optional<PrincipalCompte> aJour(UUID compte) {
        return comptes.findById(compte).map(PrincipalCompte::de);
    }

    @Override
    public UserDetails loadUserByUsername(String identifiant) {
        return parIdentifiant(identifiant).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
