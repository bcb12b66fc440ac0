package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * An act the contract waits for.
 *
 * @param qui whose act it is; null for the steering committee
 * @param reprise it was done, on a text that changed since
 */
public record Attente(Acte acte, @Nullable Signataire qui, boolean reprise) {

    /** « Délibération : Commune de Belpuech ». */
    public String enMots() {
        return Phrases.de(
                reprise ? "procedure.attendu.reprise" : "procedure.attendu",
                acte.libelle(),
                qui == null ? Phrases.de("procedure.copil") : qui.nom());
    }
}
