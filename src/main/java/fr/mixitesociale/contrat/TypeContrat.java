package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;

/** What the contract does to the objective (art. L. 302-8-1 CCH; L. 302-8, IX and X). */
public enum TypeContrat {
    /** The legal objective is kept. */
    SANS_AMENAGEMENT,
    /** The objective is lowered (IX). */
    ABAISSANT,
    /** Objectives are pooled between the communes of the EPCI (X). */
    MUTUALISANT;

    public String libelle() {
        return Phrases.de("contrat.type." + name());
    }
}
