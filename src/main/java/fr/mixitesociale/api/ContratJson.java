package fr.mixitesociale.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract in the API. */
record ContratJson(
        UUID id,
        TypeContrat type,
        String periode,
        StatutContrat statut,
        String intitule,
        NatureContrat nature,
        LocalDate terme,
        List<CommuneDuContratJson> communes,
        List<SignataireJson> signataires) {

    /** A commune covered by the contract. */
    record CommuneDuContratJson(@JsonProperty("code_insee") String codeInsee, String nom) {}

    /** @param code code INSEE, SIREN or département; null for an associated signatory */
    record SignataireJson(
            UUID id, NatureSignataire nature, @Nullable String code, String nom, boolean obligatoire) {

        static SignataireJson de(Signataire signataire) {
            return new SignataireJson(
                    signataire.id(),
                    signataire.nature(),
                    signataire.code(),
                    signataire.nom(),
                    signataire.obligatoire());
        }
    }

    static ContratJson de(Contrat contrat, Referentiel referentiel) {
        return new ContratJson(
                contrat.id(),
                contrat.type(),
                contrat.periode().libelle(),
                contrat.statut(),
                contrat.intitule(),
                contrat.nature(),
                contrat.terme(),
                contrat.communes().stream()
                        .map(code -> new CommuneDuContratJson(code.valeur(), nom(code, referentiel)))
                        .toList(),
                contrat.signataires().stream().map(SignataireJson::de).toList());
    }

    private static String nom(CodeInsee code, Referentiel referentiel) {
        return referentiel.nomOuCode(code);
    }
}
