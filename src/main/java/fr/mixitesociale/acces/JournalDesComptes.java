package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Changement;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells what changed in an account, by comparing how it was and how it is, in the words people know that day: a journal
 * is read years later. Mail addresses are personal and the journal cannot forget: it learns that one changed, not which.
 */
@Component
class JournalDesComptes {

    static final String OBJET = "compte";

    private final ApplicationEventPublisher evenements;
    private final UtilisateurCourant utilisateur;
    private final NomTerritoire noms;
    private final Clock horloge;

    JournalDesComptes(
            ApplicationEventPublisher evenements, UtilisateurCourant utilisateur, NomTerritoire noms, Clock horloge) {
        this.evenements = evenements;
        this.utilisateur = utilisateur;
        this.noms = noms;
        this.horloge = horloge;
    }

    void ouverture(CompteFiche compte) {
        publier(compte.identifiant(), champs(null, compte));
    }

    void modification(CompteFiche avant, CompteFiche apres) {
        publier(apres.identifiant(), champs(avant, apres));
    }

    void motDePasse(String identifiant) {
        publier(identifiant, Map.of("mot_de_passe", new Valeurs(null, Phrases.de("acces.journal.renouvele"))));
    }

    private Map<String, Valeurs> champs(@Nullable CompteFiche avant, CompteFiche apres) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        comparer(champs, "nom", avant == null ? null : avant.nom(), apres.nom());
        comparer(champs, "fonction", avant == null ? null : avant.fonction(), apres.fonction());
        comparer(
                champs,
                "role",
                avant == null ? null : avant.role().libelle(),
                apres.role().libelle());
        comparer(
                champs,
                "perimetre",
                avant == null ? null : noms.avecCode(avant.perimetre()),
                noms.avecCode(apres.perimetre()));
        comparer(champs, "actif", avant == null ? null : ouiNon(avant.actif()), ouiNon(apres.actif()));
        if (avant != null && !Objects.equals(avant.courriel(), apres.courriel())) {
            champs.put("courriel", new Valeurs(null, Phrases.de("acces.journal.modifie")));
        }
        return champs;
    }

    private static void comparer(
            Map<String, Valeurs> champs, String champ, @Nullable String avant, @Nullable String apres) {
        if (!Objects.equals(avant, apres)) {
            champs.put(champ, new Valeurs(avant, apres));
        }
    }

    private static String ouiNon(boolean valeur) {
        return Phrases.de(valeur ? "acces.journal.oui" : "acces.journal.non");
    }

    private void publier(String identifiant, Map<String, Valeurs> champs) {
        String auteur = utilisateur.exiger().identifiant();
        evenements.publishEvent(new Changement(OBJET, identifiant, null, auteur, horloge.instant(), champs));
    }
}
