package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parties in the history and the comments. */
@Component
class ObjetsPartie implements ObjetsDuContrat {

    private final PartiesService service;

    ObjetsPartie(PartiesService service) {
        this.service = service;
    }

    @Override
    public String objet() {
        return PartiesService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("preambule.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        return participation.contrat().signataires().stream()
                .filter(signataire -> ids.contains(signataire.id().toString()))
                .map(signataire -> new ObjetDuContrat(
                        objet(), signataire.id().toString(), signataire.nom(), ChapitreParties.CLE, false))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampPartie.de(champ).map(ChampPartie::libelle).orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        return ChampPartie.de(champ)
                .map(connu -> connu.lisible(canonique))
                .orElseGet(() -> canonique == null ? "" : canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampPartie.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return service.modifier(participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }
}
