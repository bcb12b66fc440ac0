package fr.mixitesociale.inventaire;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may write on the curves of a commune: whoever signs or prepares its contract for its territory. An associated
 * signatory has no territory and only reads.
 */
@Component
class DroitAnnotation {

    private static final Role[] ECRIVENT = {
        Role.MAIRE,
        Role.COMMUNE_SERVICE,
        Role.EPCI_PRESIDENT,
        Role.EPCI_SERVICE,
        Role.EPT_PRESIDENT,
        Role.EPT_SERVICE,
        Role.PREFET,
        Role.DDT,
        Role.ADMIN
    };

    private final UtilisateurCourant courant;

    DroitAnnotation(UtilisateurCourant courant) {
        this.courant = courant;
    }

    /** @return why the current person may not, or empty when they may */
    Optional<String> refus(CodeInsee commune) {
        boolean ecrit = courant.utilisateur()
                .filter(personne -> personne.a(ECRIVENT) && courant.couvre(commune))
                .isPresent();
        return ecrit ? Optional.empty() : Optional.of(Phrases.de("inventaire.annotation.lecture_seule"));
    }

    /** @return the login of the person who may; throws otherwise */
    String exiger(CodeInsee commune) {
        Utilisateur personne = courant.exiger();
        if (!personne.a(ECRIVENT) || !courant.couvre(commune)) {
            throw new AnnotationInterdite(commune);
        }
        return personne.identifiant();
    }
}
