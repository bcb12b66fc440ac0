package fr.mixitesociale.contrat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signatory of a contract, and the side its agents act for.
 *
 * @param code code INSEE of a commune, SIREN of an EPCI or EPT, code of the département for the State; null otherwise
 * @param nom « Commune d’Aubrac-sur-Mirande », « État (préfet de la Mirande) »
 * @param obligatoire without its signature the contract has no legal effect (art. L. 302-8-1 CCH)
 */
public record Signataire(
        UUID id, NatureSignataire nature, @Nullable String code, String nom, boolean obligatoire) {

    public boolean est(NatureSignataire autre, String autreCode) {
        return nature == autre && autreCode.equals(code);
    }
}
