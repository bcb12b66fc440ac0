package fr.mixitesociale.inventaire.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Refusals of imports whose author left the screen before the end: an import that succeeded is in the list, one that was
 * refused left nothing. Told at their next visit; kept by this node, which also holds their session.
 */
@Component
class RefusGardes {

    private static final int PAR_PERSONNE = 5;

    private final UtilisateurCourant utilisateur;
    private final Cache<String, List<String>> refus = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofDays(7))
            .build();

    RefusGardes(UtilisateurCourant utilisateur) {
        this.utilisateur = utilisateur;
    }

    void garder(String fichier, RefusMetier cause) {
        String phrase = Phrases.de("inventaire.imports.refuse_depuis", fichier, String.valueOf(cause.getMessage()));
        refus.asMap().merge(utilisateur.exiger().identifiant(), List.of(phrase), RefusGardes::derniers);
    }

    /** What the person has not been told yet; once asked for, it is told. */
    List<String> prendre() {
        List<String> gardes = refus.asMap().remove(utilisateur.exiger().identifiant());
        return gardes == null ? List.of() : gardes;
    }

    private static List<String> derniers(List<String> avant, List<String> encore) {
        List<String> tous = new ArrayList<>(avant);
        tous.addAll(encore);
        return List.copyOf(tous.subList(Math.max(0, tous.size() - PAR_PERSONNE), tous.size()));
    }
}
