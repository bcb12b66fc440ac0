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
    private final GenresDObjets genres;

    PersonnesDuContrat(Annuaire annuaire, CadresContrats cadres, GenresDObjets genres) {
        this.annuaire = annuaire;
        this.cadres = cadres;
        this.genres = genres;
    }

    /** Everyone with an open account on a side of the contract, by name; two statements. */
    public List<PersonneDuContrat> de(Participation participation) {
        return membres(participation).stream()
                .map(membre -> PersonneDuContrat.de(membre.personne(), membre.cote()))
                .toList();
    }

    private List<Participation> membres(Participation participation) {
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
                                .map(cote -> new Participation(contrat, personne, cote))))
                .toList();
    }

    /** Those of {@link #de} who may see this object: a statement more for each side that has an account. */
    public List<PersonneDuContrat> quiVoient(Participation participation, ObjetDuContrat objet) {
        Map<Signataire, Boolean> voit = new HashMap<>();
        return membres(participation).stream()
                .filter(membre -> voit.computeIfAbsent(
                        Objects.requireNonNull(membre.cote()),
                        _ -> genres.objet(membre, objet.objet(), objet.id()).isPresent()))
                .map(membre -> PersonneDuContrat.de(membre.personne(), membre.cote()))
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
