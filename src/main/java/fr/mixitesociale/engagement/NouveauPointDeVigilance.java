package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.CodeInsee;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a point de vigilance when it is written first.
 *
 * @param commune the commune concerned; null for the whole contract
 * @param origine the object of the contract it comes from, or null
 */
public record NouveauPointDeVigilance(
        PlaceVigilance place,
        Theme theme,
        @Nullable CodeInsee commune,
        String texte,
        @Nullable String horizon,
        @Nullable Origine origine) {}
