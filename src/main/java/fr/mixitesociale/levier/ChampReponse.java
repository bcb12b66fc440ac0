package fr.mixitesociale.levier;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an answer. */
public enum ChampReponse implements Champ<ReponseEntity> {
    STATUT(20),
    TEXTE(4_000),
    /** What this side proposes to commit to: the title of the engagement to come. */
    LEVIER(300);

    private final int longueur;

    ChampReponse(int longueur) {
        this.longueur = longueur;
    }

    public static Optional<ChampReponse> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    public int longueur() {
        return longueur;
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("levier.champ." + cle());
    }

    @Override
    public @Nullable String lire(ReponseEntity reponse) {
        return switch (this) {
            case STATUT -> reponse.statut == null ? null : reponse.statut.name();
            case TEXTE -> reponse.texte;
            case LEVIER -> reponse.levier;
        };
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        String texte = LectureFr.texte(saisi);
        if (texte == null) {
            return null;
        }
        if (this == STATUT) {
            try {
                return StatutReponse.valueOf(texte).name();
            } catch (IllegalArgumentException _) {
                throw new ValeurRefusee(cle(), "levier.refus.statut");
            }
        }
        if (texte.length() > longueur) {
            throw new ValeurRefusee(cle(), "levier.refus.long", texte.length(), longueur);
        }
        return texte;
    }

    @Override
    public void ecrire(ReponseEntity reponse, @Nullable String canonique) {
        switch (this) {
            case STATUT -> reponse.statut = canonique == null ? null : StatutReponse.valueOf(canonique);
            case TEXTE -> reponse.texte = canonique;
            case LEVIER -> reponse.levier = canonique;
        }
    }
}
