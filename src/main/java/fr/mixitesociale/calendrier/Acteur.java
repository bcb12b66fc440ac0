package fr.mixitesociale.calendrier;

import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.socle.Phrases;

/** Who the law, or the guide, expects to act. */
public enum Acteur {
    ETAT,
    COMMUNE,
    EPCI,
    COPIL,
    SIGNATAIRES,
    BAILLEURS,
    CRHH,
    CNSRU,
    PREFET_REGION,
    GOUVERNEMENT;

    public String libelle() {
        return Phrases.de("calendrier.acteur." + name());
    }

    /** Whether this person stands for it; nobody has an account for the commissions. */
    boolean est(Utilisateur personne) {
        return switch (this) {
            case ETAT -> personne.a(Role.PREFET, Role.DDT);
            case COMMUNE -> personne.a(Role.MAIRE, Role.COMMUNE_SERVICE);
            case EPCI -> personne.a(Role.EPCI_PRESIDENT, Role.EPCI_SERVICE, Role.EPT_PRESIDENT, Role.EPT_SERVICE);
            case COPIL, SIGNATAIRES, BAILLEURS, CRHH, CNSRU, PREFET_REGION, GOUVERNEMENT -> false;
        };
    }
}
