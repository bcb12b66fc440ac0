package fr.mixitesociale.redaction;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.ValeurRefusee;
import org.jspecify.annotations.Nullable;

/** The one field of a text: two people who change it at the same time both see both versions. */
public enum ChampTexte implements Champ<Redaction> {
    TEXTE;

    /** About seven pages; the journal keeps the whole of it. */
    public static final int LONGUEUR_MAX = 20_000;

    @Override
    public String cle() {
        return "texte";
    }

    @Override
    public @Nullable String lire(Redaction redaction) {
        return redaction.texte;
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return borner(cle(), saisi);
    }

    @Override
    public void ecrire(Redaction redaction, @Nullable String canonique) {
        redaction.texte = canonique;
    }

    /** @throws ValeurRefusee for a text longer than the portal keeps */
    static @Nullable String borner(String champ, @Nullable String saisi) {
        @Nullable String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > LONGUEUR_MAX) {
            throw new ValeurRefusee(
                    champ, "redaction.refus.long", FormatFr.entier(texte.length()), FormatFr.entier(LONGUEUR_MAX));
        }
        return texte;
    }
}
