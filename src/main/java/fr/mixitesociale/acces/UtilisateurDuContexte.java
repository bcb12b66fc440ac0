package fr.mixitesociale.acces;

import fr.mixitesociale.acces.Perimetre.National;
import fr.mixitesociale.acces.Perimetre.SesContrats;
import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Referentiel;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** {@link UtilisateurCourant} read from Spring Security's context: the same for screens, API and system work. */
@Component
class UtilisateurDuContexte implements UtilisateurCourant {

    private final Referentiel referentiel;
    /** The one method security asks: the static holder may not be installed yet, or be another context's. */
    private final SecurityContextHolderStrategy identites;

    UtilisateurDuContexte(Referentiel referentiel, SecurityContextHolderStrategy identites) {
        this.identites = identites;
        this.referentiel = referentiel;
    }

    @Override
    public Optional<Utilisateur> utilisateur() {
        Authentication authentification = identites.getContext().getAuthentication();
        return authentification != null && authentification.getPrincipal() instanceof PrincipalCompte principal
                ? Optional.of(principal.utilisateur())
                : Optional.empty();
    }

    @Override
    public Utilisateur exiger() {
        return utilisateur().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("No one is logged in"));
    }

    @Override
    public boolean couvre(CodeInsee commune) {
        return utilisateur().map(u -> couvre(u.perimetre(), commune)).orElse(false);
    }

    private boolean couvre(Perimetre perimetre, CodeInsee commune) {
        return switch (perimetre) {
            case National _ -> true;
            case SurCommune(CodeInsee sienne) -> sienne.equals(commune);
            case SurDepartement(String code) ->
                referentiel
                        .commune(commune)
                        .filter(c -> c.departement().equals(code))
                        .isPresent();
            case SurEpci(Siren siren) ->
                referentiel
                        .commune(commune)
                        .filter(c -> siren.equals(c.epci()) || siren.equals(c.ept()))
                        .isPresent();
            case SesContrats _ -> false;
        };
    }
}
