package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;

/** How far a contract reaches (guide DHUP, p. 14). */
public enum NatureContrat {
    /** One commune. */
    COMMUNE,
    /** Several communes of one EPCI. */
    COMMUNES,
    /** A whole EPCI (in the Métropole du Grand Paris, an EPT): every commune of it that the law concerns. */
    EPCI;

    public String libelle() {
        return Phrases.de("contrat.nature." + name());
    }
}
