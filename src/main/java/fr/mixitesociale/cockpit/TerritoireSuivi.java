package fr.mixitesociale.cockpit;

import fr.mixitesociale.acces.NomTerritoire;
import fr.mixitesociale.acces.Perimetre.SurDepartement;
import fr.mixitesociale.acces.Perimetre.SurEpci;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.inventaire.CritereCommunes;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The territory whose communes are shown: that of the person, never another one.
 *
 * @param critere its communes among those that have an inventory
 */
record TerritoireSuivi(String nom, CritereCommunes critere, Set<CodeInsee> communes) {

    TerritoireSuivi {
        communes = Set.copyOf(communes);
    }

    static TerritoireSuivi de(Utilisateur personne, Referentiel referentiel, NomTerritoire noms) {
        return switch (personne.perimetre()) {
            case SurDepartement(var code) ->
                new TerritoireSuivi(
                        noms.de(personne),
                        new CritereCommunes(null, code, null, Set.of()),
                        new HashSet<>(referentiel.communesDuDepartement(code).stream()
                                .map(Commune::code)
                                .toList()));
            case SurEpci(var siren) ->
                new TerritoireSuivi(
                        noms.de(personne),
                        new CritereCommunes(null, null, siren.valeur(), Set.of()),
                        new HashSet<>(referentiel.epci(siren).map(Epci::membres).orElse(List.of())));
            default -> throw new RefusDroit("cockpit.refus");
        };
    }
}
