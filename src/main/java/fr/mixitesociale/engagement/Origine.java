package fr.mixitesociale.engagement;

import org.jspecify.annotations.Nullable;

/**
 * The object of the contract something comes from, by kind and id: this room does not know the others, which say
 * themselves what it is called and where it is seen.
 *
 * @param objet kind, as in {@link fr.mixitesociale.socle.Changement}
 */
public record Origine(String objet, String id) {

    static @Nullable Origine de(@Nullable String objet, @Nullable String id) {
        return objet == null || id == null ? null : new Origine(objet, id);
    }
}
