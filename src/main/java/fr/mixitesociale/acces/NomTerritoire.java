package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How a person's territory is called on screen. */
@Component
public class NomTerritoire {

    private final Referentiel referentiel;

    NomTerritoire(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    public String de(Utilisateur utilisateur) {
        return switch (utilisateur.perimetre()) {
            case Perimetre.SurCommune(var code) -> referentiel.nomOuCode(code);
            case Perimetre.SurEpci(var siren) ->
                Stream.concat(referentiel.epci(siren).stream(), referentiel.ept().stream())
                        .filter(epci -> epci.siren().equals(siren))
                        .map(Epci::nom)
                        .findFirst()
                        .orElse(siren.valeur());
            case Perimetre.SurDepartement(var code) ->
                referentiel
                        .departement(code)
                        .map(Departement::nom)
                        .map(nom -> Phrases.de("acces.territoire.departement", nom, code))
                        .orElse(code);
            case Perimetre.SesContrats() -> Phrases.de("acces.territoire.contrats");
            case Perimetre.National() -> Phrases.de("acces.territoire.national");
        };
    }

    /** The territory with its name and its code, or its code alone when the referential no longer knows it. */
    String avecCode(Perimetre perimetre) {
        return switch (perimetre) {
            case Perimetre.SurCommune(var code) ->
                referentiel
                        .commune(code)
                        .map(Territoire::de)
                        .map(Territoire::libelle)
                        .orElse(code.valeur());
            case Perimetre.SurEpci(var siren) ->
                referentiel
                        .epci(siren)
                        .map(Territoire::de)
                        .map(Territoire::libelle)
                        .orElse(siren.valeur());
            case Perimetre.SurDepartement(var code) ->
                referentiel
                        .departement(code)
                        .map(Territoire::de)
                        .map(Territoire::libelle)
                        .orElse(code);
            case Perimetre.SesContrats _, Perimetre.National _ ->
                Territoire.de(perimetre).libelle();
        };
    }
}
