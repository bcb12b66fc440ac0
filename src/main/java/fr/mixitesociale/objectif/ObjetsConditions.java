package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** PLH, national commission and the pool as a whole in the history: one object, under the id of the contract. */
@Component
class ObjetsConditions extends Objets {

    private static final String VALIDATION = "validation";

    private final ObjectifsService service;

    ObjetsConditions(ObjectifsService service) {
        super(JournalObjectifs.CONDITIONS);
        this.service = service;
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        String id = participation.contrat().id().toString();
        return ids.contains(id) ? List.of(decrire(id, Phrases.de("objectif.conditions.titre"), false)) : List.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampConditions.de(champ)
                .map(ChampConditions::libelle)
                .or(() -> Phrases.trouver("objectif.champ." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return VALIDATION.equals(champ)
                ? Phrases.de("socle." + canonique)
                : ChampConditions.de(champ)
                        .map(connu -> connu.genre().lisible(canonique))
                        .orElse(canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampConditions.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        UUID contrat = participation.contrat().id();
        return service.modifierConditions(contrat, Saisie.champ(contrat, 0, champ, lue, voulue))
                .estComplet();
    }
}
