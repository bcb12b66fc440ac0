package fr.mixitesociale.acces;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The account behind a session or an API call, as it was at the given version. The hash of the password stays in it
 * until it is compared, never the password.
 */
record PrincipalCompte(Utilisateur utilisateur, String motDePasse, boolean actif, int version) implements UserDetails {

    static PrincipalCompte de(Compte compte) {
        return new PrincipalCompte(compte.utilisateur(), compte.motDePasse(), compte.estActif(), compte.version());
    }

    UUID compte() {
        return utilisateur.compte();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(utilisateur.role().autorite()));
    }

    @Override
    public String getPassword() {
        return motDePasse;
    }

    @Override
    public String getUsername() {
        return utilisateur.identifiant();
    }

    @Override
    public boolean isEnabled() {
        return actif;
    }

    /** Without the hash: a principal ends in logs more easily than one thinks. */
    @Override
    public String toString() {
        return "PrincipalCompte[%s, %s]".formatted(utilisateur.identifiant(), utilisateur.role());
    }
}
