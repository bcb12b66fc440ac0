package fr.mixitesociale.socle;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room has to say to a person: on the home page, under the bell, in the digest.
 *
 * @param genre an action awaited from the person, or something good to know
 * @param titre the fact, in one line
 * @param texte what it means, or what to do
 * @param echeance last day to do it, null when there is none
 * @param action words of the link, beginning by a verb
 * @param lien path within the portal
 * @param contrat the contract it is about, null when it is about none
 */
public record CarteAccueil(
        Genre genre,
        String titre,
        String texte,
        @Nullable LocalDate echeance,
        String action,
        String lien,
        @Nullable UUID contrat) {

    /** One about no contract in particular. */
    public CarteAccueil(
            Genre genre, String titre, String texte, @Nullable LocalDate echeance, String action, String lien) {
        this(genre, titre, texte, echeance, action, lien, null);
    }

    /** « À faire » apart from « À savoir ». */
    public enum Genre {
        /** Somebody must do something; gone by itself once done. */
        A_FAIRE,
        /** Something changed, or is good to know; gone once read. */
        A_SAVOIR
    }
}
