package fr.mixitesociale.socle;

import java.util.UUID;
import java.util.stream.Stream;

/** Identifiers that came as text, from an address or from the history: these may hold anything. */
public final class Identifiants {

    private Identifiants() {}

    /** Empty for what is no identifier: it names nothing. */
    public static Stream<UUID> lire(String texte) {
        try {
            return Stream.of(UUID.fromString(texte));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
