package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Names and functions behind logins, for rooms that have checked that the person may know them: the signatories of a
 * contract see who wrote and whom they can address. Never the e-mail address nor the state of the account.
 */
@Component
public class Annuaire {

    private final Comptes comptes;

    Annuaire(Comptes comptes) {
        this.comptes = comptes;
    }

    /** Accounts of these logins, closed ones included: the past keeps its names; one statement. */
    public List<Utilisateur> deCesIdentifiants(Collection<String> identifiants) {
        return identifiants.isEmpty()
                ? List.of()
                : comptes.findByIdentifiantIn(identifiants).stream()
                        .map(Compte::utilisateur)
                        .toList();
    }

    /**
     * Open accounts over one of these territories, or of these ids, by name; one statement.
     *
     * @param codes communes, SIREN or départements: several kinds never share a code of the same length
     */
    public List<Utilisateur> ouvertsSur(Collection<String> codes, Collection<UUID> comptesNommes) {
        return comptes.ouvertsSur(codes, comptesNommes).stream()
                .map(Compte::utilisateur)
                .toList();
    }

    /** Displayed name of each login, the portal's own included; a login nobody carries stays as it is. One statement. */
    public Map<String, String> noms(Collection<String> identifiants) {
        Map<String, String> noms = new HashMap<>();
        identifiants.forEach(identifiant -> noms.put(identifiant, identifiant));
        noms.computeIfPresent(Systeme.IDENTIFIANT, (_, _) -> Phrases.de("acces.systeme.nom"));
        deCesIdentifiants(identifiants).forEach(personne -> noms.put(personne.identifiant(), personne.nom()));
        return noms;
    }
}
