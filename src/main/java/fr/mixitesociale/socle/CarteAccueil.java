package fr.mixitesociale.socle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a room has to say on a person's home page.
 *
 * @param genre an action awaited from the person, or something good to know
 * @param titre the fact, in one line
 * @param texte what it means, or what to do
 * @param echeance last day to do it, null when there is none
 * @param action words of the link, beginning by a verb
 * @param lien path within the portal
 */
public record CarteAccueil(
        Genre genre, String titre, String texte, @Nullable LocalDate echeance, String action, String lien) {

    /** « À faire » apart from « À savoir ». */
    public enum Genre {
        A_FAIRE,
        A_SAVOIR
    }
}
