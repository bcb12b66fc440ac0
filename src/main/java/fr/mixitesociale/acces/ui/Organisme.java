package fr.mixitesociale.acces.ui;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.socle.Phrases;

/** Who sits around the table, in the order in which a newcomer meets them. */
enum Organisme {
    COMMUNE,
    INTERCOMMUNALITE,
    ETAT,
    PARTENAIRE;

    static Organisme de(Role role) {
        return switch (role) {
            case MAIRE, COMMUNE_SERVICE -> COMMUNE;
            case EPCI_PRESIDENT, EPCI_SERVICE, EPT_PRESIDENT, EPT_SERVICE -> INTERCOMMUNALITE;
            case PREFET, DDT -> ETAT;
            case SIGNATAIRE_ASSOCIE, ADMIN -> PARTENAIRE;
        };
    }

    String libelle() {
        return Phrases.de("acces.organisme." + name());
    }
}
