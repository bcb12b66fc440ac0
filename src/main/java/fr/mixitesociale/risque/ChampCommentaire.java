package fr.mixitesociale.risque;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one field of the comment of a commune. */
public enum ChampCommentaire implements Champ<CommentaireRisque> {
    TEXTE;

    static final List<ChampCommentaire> TOUS = List.of(values());

    /** Longest text it takes. */
    public static final int LONGUEUR = 4_000;

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("risque.commentaire.champ");
    }

    @Override
    public @Nullable String lire(CommentaireRisque commentaire) {
        return commentaire.texte;
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        @Nullable String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > LONGUEUR) {
            throw new ValeurRefusee(
                    cle(), "risque.commentaire.refus.long", FormatFr.entier(texte.length()), FormatFr.entier(LONGUEUR));
        }
        return texte;
    }

    @Override
    public void ecrire(CommentaireRisque commentaire, @Nullable String canonique) {
        commentaire.texte = canonique;
    }
}
