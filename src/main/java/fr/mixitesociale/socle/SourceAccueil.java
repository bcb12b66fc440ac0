package fr.mixitesociale.socle;

import java.time.Instant;
import java.util.List;

/**
 * A room that speaks to the person who acts now; each room checks its own rights. What it says is computed from the data
 * at each reading, in a number of statements that does not grow with the contracts.
 *
 * @see "src/docs/adr/0035-alerts-are-computed.md"
 */
public interface SourceAccueil {

    /** What its cards are about. */
    SujetAlerte sujet();

    /** What the person should do or know, most important first; empty when there is nothing real to say. */
    List<CarteAccueil> cartes();

    /** What changed for this person since {@code depuis}, latest first. */
    default List<Nouveaute> nouveautes(Instant depuis) {
        return List.of();
    }

    /**
     * One change, in a sentence.
     *
     * @param lien path within the portal where it can be seen
     */
    record Nouveaute(Instant le, String phrase, String lien) {}
}
