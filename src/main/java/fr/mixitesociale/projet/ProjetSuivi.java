package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the follow-up of a contract needs of a project of its priority list.
 *
 * @param anneePrevue year of financing that is planned
 * @param anneeFinancement real one; null while it is not financed
 * @param confidentiel kept between public signatories
 */
public record ProjetSuivi(
        UUID id,
        UUID contrat,
        CodeInsee commune,
        String nom,
        @Nullable Integer lls,
        @Nullable Integer plai,
        @Nullable Integer plus,
        @Nullable Integer pls,
        @Nullable Integer anneePrevue,
        @Nullable Integer anneeFinancement,
        @Nullable Parc parc,
        @Nullable String arrondissement,
        boolean confidentiel)
        implements Serializable {

    /** The same under another name. */
    public ProjetSuivi renomme(String autre) {
        return new ProjetSuivi(
                id,
                contrat,
                commune,
                autre,
                lls,
                plai,
                plus,
                pls,
                anneePrevue,
                anneeFinancement,
                parc,
                arrondissement,
                confidentiel);
    }
}
