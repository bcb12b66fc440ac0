package fr.mixitesociale.socle;

import java.time.Instant;
import java.util.List;

/** A room that speaks on the home page of the person who acts now; each room checks its own rights. */
public interface SourceAccueil {

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
