package fr.mixitesociale.redaction;

import fr.mixitesociale.socle.Champ;
import org.jspecify.annotations.Nullable;

/** The one field of the notes of a side. */
public enum ChampNote implements Champ<NoteRedaction> {
    NOTE;

    @Override
    public String cle() {
        return "note";
    }

    @Override
    public @Nullable String lire(NoteRedaction note) {
        return note.texte;
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return ChampTexte.borner(cle(), saisi);
    }

    @Override
    public void ecrire(NoteRedaction note, @Nullable String canonique) {
        note.texte = canonique;
    }
}
