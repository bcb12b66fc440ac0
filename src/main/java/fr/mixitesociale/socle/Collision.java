package fr.mixitesociale.socle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same field to different values. Both are shown and the person says which to keep: to keep
 * their own, they save again with {@code sienne} as the value read.
 *
 * @param champ {@link Champ#cle()}
 * @param mienne what this person typed, canonical
 * @param sienne what is stored now, canonical
 * @param auteur how to call the other person, their login at worst; null when the journal does not tell
 */
public record Collision(
        String champ,
        @Nullable String mienne,
        @Nullable String sienne,
        @Nullable String auteur,
        @Nullable Instant le) {}
