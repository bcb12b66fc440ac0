package fr.mixitesociale.contrat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history, in words.
 *
 * @param objet the object; its title as it is now
 * @param libelleObjet « Projet »
 * @param avant as French readers expect it; null when there was none
 * @param restaurable the value before may be put back
 * @param aUnVolet the object can be opened in the side panel
 * @param retablissable the line deleted the object, which is still deleted
 */
public record LigneHistorique(
        long id,
        Instant le,
        PersonneDuContrat auteur,
        ObjetDuContrat objet,
        String libelleObjet,
        Evenement evenement,
        String champ,
        String libelleChamp,
        @Nullable String avant,
        @Nullable String apres,
        boolean aUnVolet,
        boolean restaurable,
        boolean retablissable) {

    /** What happened: a field changed, or the object itself came, went or came back. */
    public enum Evenement {
        MODIFICATION,
        CREATION,
        SUPPRESSION,
        RETABLISSEMENT;

        static Evenement de(String champ) {
            return switch (champ) {
                case "creation" -> CREATION;
                case "suppression" -> SUPPRESSION;
                case "retablissement" -> RETABLISSEMENT;
                default -> MODIFICATION;
            };
        }
    }
}
