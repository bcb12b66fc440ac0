package fr.mixitesociale.bilan;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.LectureFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one field of what a signatory says of the bilan. */
public enum ChampObservation implements Champ<ObservationBilan> {
    TEXTE;

    static final List<ChampObservation> TOUS = List.of(values());

    /** Longest text it takes. */
    public static final int LONGUEUR = 8_000;

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("bilan.observation.champ");
    }

    @Override
    public @Nullable String lire(ObservationBilan observation) {
        return observation.texte;
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        @Nullable String texte = LectureFr.texte(saisi);
        if (texte == null || texte.length() <= LONGUEUR) {
            return texte;
        }
        throw new ValeurRefusee(
                cle(), "bilan.observation.refus.long", FormatFr.entier(texte.length()), FormatFr.entier(LONGUEUR));
    }

    @Override
    public void ecrire(ObservationBilan observation, @Nullable String canonique) {
        observation.texte = canonique;
    }
}
