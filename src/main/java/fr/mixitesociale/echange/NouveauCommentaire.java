package fr.mixitesociale.echange;

import java.util.Set;

/**
 * @param objet kind of the object it is about
 * @param mentions logins of the people to tell
 */
public record NouveauCommentaire(String objet, String objetId, String texte, Portee portee, Set<String> mentions) {

    public NouveauCommentaire {
        mentions = Set.copyOf(mentions);
    }
}
