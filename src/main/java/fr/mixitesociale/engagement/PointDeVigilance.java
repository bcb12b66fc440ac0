package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that deserves attention on a theme, as a person sees it.
 *
 * @param auteur the signatory that writes it
 * @param horizon « fin 2027 »; free words, since the date is often an event
 * @param ecriture whether this person may change it
 */
public record PointDeVigilance(
        UUID id,
        long version,
        PlaceVigilance place,
        Theme theme,
        @Nullable CodeInsee commune,
        Signataire auteur,
        String texte,
        @Nullable String horizon,
        @Nullable Origine origine,
        boolean ecriture) {

    public @Nullable String valeur(ChampVigilance champ) {
        return switch (champ) {
            case TEXTE -> texte;
            case HORIZON -> horizon;
        };
    }
}
