package fr.mixitesociale.acces;

import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;

/** A territory with the name people know it by. */
public record Territoire(Perimetre perimetre, String libelle) {

    static Territoire de(Commune commune) {
        return new Territoire(new SurCommune(commune.code()), "%s (%s)".formatted(commune.nom(), commune.code()));
    }

    static Territoire de(Epci epci) {
        return new Territoire(new SurEpci(epci.siren()), "%s (%s)".formatted(epci.nom(), epci.siren()));
    }

    static Territoire de(Departement departement) {
        return new Territoire(
                new SurDepartement(departement.code()), "%s (%s)".formatted(departement.nom(), departement.code()));
    }

    /** A territory without a place: all contracts signed, or the whole country. */
    static Territoire de(Perimetre perimetre) {
        return new Territoire(perimetre, Phrases.de("acces.perimetre." + NaturePerimetre.de(perimetre)));
    }
}
