package fr.mixitesociale.acces;

import fr.mixitesociale.socle.GardeDeSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks the base at each push what {@link SessionAJourFilter} asks it at each request: one row by key. */
@Component
class GardeDuCompte implements GardeDeSession {

    private final LectureDesComptes comptes;

    GardeDuCompte(LectureDesComptes comptes) {
        this.comptes = comptes;
    }

    @Override
    public boolean estInchangee() {
        Authentication identite = SecurityContextHolder.getContext().getAuthentication();
        return identite == null
                || !(identite.getPrincipal() instanceof PrincipalCompte principal)
                || !comptes.aChange(principal);
    }
}
