package fr.mixitesociale.copil;

import java.io.Serializable;

/**
 * One thing that changed between two COPIL.
 *
 * @param phrase in full, to be read aloud
 * @param sujet what changed, as the first cell of the table
 * @param avant « – » when it was not there
 */
public record Evolution(Genre genre, String phrase, String sujet, String avant, String apres) implements Serializable {

    /** In the order of the page. */
    public enum Genre {
        OBJECTIF,
        LOGEMENTS,
        PROJET,
        JALON,
        ENGAGEMENT,
        DIFFICULTE
    }
}
