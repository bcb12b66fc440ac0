package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.PersonnesDuContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may be named in a comment: the people of the contract who will be able to read it. */
@Component
class DroitMention {

    private final PersonnesDuContrat personnes;

    DroitMention(PersonnesDuContrat personnes) {
        this.personnes = personnes;
    }

    /** Everyone who could read such a comment on this object, by name; never oneself. */
    List<PersonneDuContrat> nommables(Participation participation, ObjetDuContrat objet, Portee portee) {
        Signataire cote = participation.cote();
        return personnes.quiVoient(participation, objet).stream()
                .filter(personne -> portee == Portee.PARTAGE || (cote != null && personne.estDuCote(cote)))
                .filter(personne ->
                        !personne.identifiant().equals(participation.personne().identifiant()))
                .toList();
    }

    void verifier(Participation participation, ObjetDuContrat objet, Portee portee, Collection<String> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        Map<String, PersonneDuContrat> nommables = nommables(participation, objet, portee).stream()
                .collect(Collectors.toMap(PersonneDuContrat::identifiant, Function.identity()));
        mentions.stream()
                .filter(mention -> !nommables.containsKey(mention))
                .findFirst()
                .ifPresent(refusee -> {
                    throw new RefusMetier(
                            portee == Portee.COTE ? "echange.mention.autre_cote" : "echange.mention.inconnue", refusee);
                });
    }
}
