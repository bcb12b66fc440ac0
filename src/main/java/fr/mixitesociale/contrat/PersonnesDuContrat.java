package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Annuaire;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.CadresContrats.Cadre;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who is who on a contract. Only someone of the contract may ask: a {@link Participation} proves it. */
@Component
public class PersonnesDuContrat {

    private final Annuaire annuaire;
    private final CadresContrats cadres;

    PersonnesDuContrat(Annuaire annuaire, CadresContrats cadres) {
        this.annuaire = annuaire;
        this.cadres = cadres;
    }

    /** Everyone with an open account on a side of the contract, by name; two statements. */
    public List<PersonneDuContrat> de(Participation participation) {
        Contrat contrat = participation.contrat();
        return cadres.lire(contrat.id()).stream()
                .flatMap(cadre -> annuaire
                        .ouvertsSur(
                                contrat.signataires().stream()
                                        .map(Signataire::code)
                                        .filter(Objects::nonNull)
                                        .toList(),
                                cadre.comptes().keySet())
                        .stream()
                        .flatMap(personne -> AccesContrat.cote(cadre, personne).stream()
                                .map(cote -> PersonneDuContrat.de(personne, cote))))
                .toList();
    }

    /** Login → person, for each of these logins; two statements. */
    public Map<String, PersonneDuContrat> nommer(Participation participation, Collection<String> identifiants) {
        Map<String, PersonneDuContrat> personnes = new HashMap<>();
        identifiants.forEach(identifiant -> personnes.put(identifiant, PersonneDuContrat.inconnue(identifiant)));
        personnes.computeIfPresent(
                Systeme.IDENTIFIANT,
                (identifiant, _) -> new PersonneDuContrat(identifiant, Phrases.de("acces.systeme.nom"), "", null));
        List<Utilisateur> connus = annuaire.deCesIdentifiants(identifiants);
        cadres.lire(participation.contrat().id())
                .ifPresent(
                        cadre -> connus.forEach(connu -> personnes.put(connu.identifiant(), personne(cadre, connu))));
        return personnes;
    }

    private static PersonneDuContrat personne(Cadre cadre, Utilisateur connu) {
        return PersonneDuContrat.de(connu, AccesContrat.cote(cadre, connu).orElse(null));
    }
}
