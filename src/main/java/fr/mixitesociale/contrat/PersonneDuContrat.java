package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Utilisateur;
import org.jspecify.annotations.Nullable;

/**
 * Someone who wrote in a contract or who can be addressed in it.
 *
 * @param cote the side they act for now; null for the portal itself and for who has left
 */
public record PersonneDuContrat(
        String identifiant,
        String nom,
        String fonction,
        @Nullable Signataire cote) {

    static PersonneDuContrat de(Utilisateur personne, @Nullable Signataire cote) {
        return new PersonneDuContrat(personne.identifiant(), personne.nom(), personne.fonction(), cote);
    }

    /** A login that no account carries any more, or never did. */
    static PersonneDuContrat inconnue(String identifiant) {
        return new PersonneDuContrat(identifiant, identifiant, "", null);
    }

    public boolean estDuCote(Signataire signataire) {
        return cote != null && cote.id().equals(signataire.id());
    }
}
