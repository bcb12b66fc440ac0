package fr.mixitesociale.droit.controle;

/** What a contract does of the legal objective. */
public enum Amenagement {
    SANS,
    /** Lowered by the contract (IX). */
    ABAISSEMENT,
    /** Pooled between the communes of an EPCI (X). */
    MUTUALISATION
}
