package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;

/** What a signatory is. */
public enum NatureSignataire {
    COMMUNE,
    EPCI,
    /** Établissement public territorial, in the Métropole du Grand Paris only. */
    EPT,
    ETAT,
    /** Anyone who may contribute (EPF, bailleur, département…), without being required for the contract to hold. */
    ASSOCIE;

    /** Public authorities: the only ones to see what is kept between public signatories. */
    public boolean estPublique() {
        return this != ASSOCIE;
    }

    public String libelle() {
        return Phrases.de("contrat.signataire." + name());
    }
}
