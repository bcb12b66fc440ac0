package fr.mixitesociale.acces;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's accounts, listed on its login page; this bean exists under its profile only. */
@Component
@Profile("demonstration")
@Transactional(readOnly = true)
public class ComptesDemonstration {

    /** Public on purpose: the production profile refuses to start with these accounts. */
    public static final String MOT_DE_PASSE = "demo";

    private final Comptes comptes;

    ComptesDemonstration(Comptes comptes) {
        this.comptes = comptes;
    }

    /** The active ones, by login. */
    public List<Utilisateur> lister() {
        return comptes.findByDemonstrationTrueAndActifTrueOrderByIdentifiant().stream()
                .map(Compte::utilisateur)
                .toList();
    }
}
