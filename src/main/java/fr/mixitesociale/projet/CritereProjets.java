package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which projects of the contract are shown.
 *
 * @param recherche words of the name, the address, the parcels or the maître d'ouvrage
 * @param annee expected or actual year of financing
 * @param alertes only those that deserve a look
 * @param confidentiels only those kept between public signatories
 */
public record CritereProjets(
        @Nullable String recherche,
        @Nullable CodeInsee commune,
        @Nullable ListeProjet liste,
        @Nullable Integer annee,
        boolean alertes,
        boolean confidentiels)
        implements Serializable {

    public static final CritereProjets TOUS = new CritereProjets(null, null, null, null, false, false);
}
