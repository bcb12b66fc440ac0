package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a point de vigilance. */
public enum ChampVigilance implements Champ<PointDeVigilanceEntity> {
    TEXTE(2_000),
    HORIZON(120);

    private final int longueur;

    ChampVigilance(int longueur) {
        this.longueur = longueur;
    }

    public static Optional<ChampVigilance> de(String cle) {
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
        return Phrases.de("engagement.vigilance.champ." + cle());
    }

    @Override
    public @Nullable String lire(PointDeVigilanceEntity point) {
        return switch (this) {
            case TEXTE -> point.texte;
            case HORIZON -> point.horizon;
        };
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        String texte = LectureFr.texte(saisi);
        if (texte == null && this == TEXTE) {
            throw new ValeurRefusee(cle(), "engagement.vigilance.refus.texte");
        }
        if (texte != null && texte.length() > longueur) {
            throw new ValeurRefusee(cle(), "engagement.refus.long", texte.length(), longueur);
        }
        return texte;
    }

    @Override
    public void ecrire(PointDeVigilanceEntity point, @Nullable String canonique) {
        switch (this) {
            case TEXTE -> point.texte = Objects.requireNonNull(canonique);
            case HORIZON -> point.horizon = canonique;
        }
    }
}
