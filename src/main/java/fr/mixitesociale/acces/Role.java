package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;

/** What a person is in a contrat de mixité sociale. A right is always role × territory × contract. */
public enum Role {
    MAIRE,
    COMMUNE_SERVICE,
    EPCI_PRESIDENT,
    EPCI_SERVICE,
    EPT_PRESIDENT,
    EPT_SERVICE,
    PREFET,
    DDT,
    SIGNATAIRE_ASSOCIE,
    ADMIN;

    /** Spring Security authority. */
    public String autorite() {
        return "ROLE_" + name();
    }

    public String libelle() {
        return Phrases.de("acces.role." + name());
    }
}
