package fr.mixitesociale.levier;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import org.jspecify.annotations.Nullable;

/** The one field of the State's opinion. */
public enum ChampAvis implements Champ<AvisEntity> {
    AVIS;

    public static final int LONGUEUR = 2_000;

    @Override
    public String cle() {
        return "avis";
    }

    public String libelle() {
        return Phrases.de("levier.champ.avis");
    }

    @Override
    public @Nullable String lire(AvisEntity avis) {
        return avis.texte;
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        String texte = LectureFr.texte(saisi);
        if (texte != null && texte.length() > LONGUEUR) {
            throw new ValeurRefusee(cle(), "levier.refus.long", texte.length(), LONGUEUR);
        }
        return texte;
    }

    @Override
    public void ecrire(AvisEntity avis, @Nullable String canonique) {
        avis.texte = canonique;
    }
}
