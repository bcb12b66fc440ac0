package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.CodeInsee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on a contract: whose side they are on, and so what they may see and do. Only {@link AccesContrat} makes one.
 *
 * @param cote the signatory they act for; null for the portal acting by itself
 */
public record Participation(
        Contrat contrat, Utilisateur personne, @Nullable Signataire cote) {

    /** The portal acting by itself: demonstration, scheduled work. */
    public boolean estSysteme() {
        return cote == null;
    }

    /** Whether the person acts for this signatory. */
    public boolean agitPour(UUID signataire) {
        return cote == null || cote.id().equals(signataire);
    }

    /** Whether the person acts for this commune. */
    public boolean agitPour(CodeInsee commune) {
        return cote == null || cote.est(NatureSignataire.COMMUNE, commune.valeur());
    }

    public boolean estEtat() {
        return cote == null || cote.nature() == NatureSignataire.ETAT;
    }

    /** Whether they may see what public signatories keep between themselves. */
    public boolean estPublique() {
        return cote == null || cote.nature().estPublique();
    }

    /** Name of their side, or of the person when the portal acts by itself. */
    public String nomDuCote() {
        return cote == null ? personne.nom() : cote.nom();
    }
}
