package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what changed in an account, by comparing how it was and how it is. Mail addresses are personal and the journal
 * cannot forget: it learns that one changed, not which.
 */
@Component
class JournalDesComptes {

    static final String OBJET = "compte";

    private final ApplicationEventPublisher evenements;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    JournalDesComptes(ApplicationEventPublisher evenements, UtilisateurCourant utilisateur, Clock horloge) {
        this.evenements = evenements;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    void ouverture(CompteFiche compte) {
        publier(compte.identifiant(), champs(null, compte));
    }

    void modification(CompteFiche avant, CompteFiche apres) {
        publier(apres.identifiant(), champs(avant, apres));
    }

    void motDePasse(String identifiant) {
        publier(identifiant, Map.of("mot_de_passe", new Valeurs(null, "renouvelé")));
    }

    private static Map<String, Valeurs> champs(@Nullable CompteFiche avant, CompteFiche apres) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        comparer(champs, "nom", avant == null ? null : avant.nom(), apres.nom());
        comparer(champs, "fonction", avant == null ? null : avant.fonction(), apres.fonction());
        comparer(
                champs,
                "role",
                avant == null ? null : avant.role().name(),
                apres.role().name());
        comparer(champs, "perimetre", avant == null ? null : texte(avant.perimetre()), texte(apres.perimetre()));
        comparer(champs, "actif", avant == null ? null : ouiNon(avant.actif()), ouiNon(apres.actif()));
        if (avant != null && !Objects.equals(avant.courriel(), apres.courriel())) {
            champs.put("courriel", new Valeurs(null, "modifié"));
        }
        return champs;
    }

    private static void comparer(
            Map<String, Valeurs> champs, String champ, @Nullable String avant, @Nullable String apres) {
        if (!Objects.equals(avant, apres)) {
            champs.put(champ, new Valeurs(avant, apres));
        }
    }

    private static String texte(Perimetre perimetre) {
        String code = NaturePerimetre.code(perimetre);
        return NaturePerimetre.de(perimetre) + (code == null ? "" : " " + code);
    }

    private static String ouiNon(boolean valeur) {
        return valeur ? "oui" : "non";
    }

    private void publier(String identifiant, Map<String, Valeurs> champs) {
        String auteur = utilisateur.exiger().identifiant();
        evenements.publishEvent(new Changement(OBJET, identifiant, null, auteur, horloge.instant(), champs));
    }
}
