package fr.mixitesociale.acces;

import fr.mixitesociale.socle.CodeInsee;
import java.util.Optional;

/** Who acts now, on screen or by API, and whether a commune lies in their territory. */
public interface UtilisateurCourant {

    /** @return the person, or empty for an anonymous visitor */
    Optional<Utilisateur> utilisateur();

    /** @return the person; throws {@code AuthenticationCredentialsNotFoundException} when there is none */
    Utilisateur exiger();

    /** Whether the commune lies in the person's territory: their commune, their EPCI or EPT, their département, or all. */
    boolean couvre(CodeInsee commune);
}
