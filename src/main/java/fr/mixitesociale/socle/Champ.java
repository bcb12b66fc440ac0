package fr.mixitesociale.socle;

import org.jspecify.annotations.Nullable;

/**
 * One field of an object that several people edit at the same time. Its value travels as canonical text (« 42 »,
 * « 2026-03-12 », « oui »), null when empty: the form, the merge, the journal, the exports and the restoration of a past
 * value all speak of the same thing.
 *
 * @param <T> the entity that carries the field
 */
public interface Champ<T> {

    /** Stable name, in the journal, in the API and in the keys of the sentences. */
    String cle();

    /** The value now, as canonical text. */
    @Nullable
    String lire(T objet);

    /**
     * What a person typed, as canonical text.
     *
     * @throws ValeurRefusee when it cannot be understood; the sentence says what is expected
     */
    @Nullable
    String normaliser(@Nullable String saisi);

    /** @param canonique a text given by {@link #normaliser} or {@link #lire} */
    void ecrire(T objet, @Nullable String canonique);
}
