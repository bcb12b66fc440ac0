package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of an arrondissement in the history. */
@Component
class ObjetsArrondissement extends Objets {

    private final PartsArrondissements parts;
    private final ObjectifsService service;

    ObjetsArrondissement(PartsArrondissements parts, ObjectifsService service) {
        super(JournalObjectifs.ARRONDISSEMENT);
        this.parts = parts;
        this.service = service;
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Contrat contrat = participation.contrat();
        return identifiants(ids).stream()
                .flatMap(id -> parts
                        .deId(contrat.id(), contrat.communes(), id)
                        .map(arrondissement -> decrire(id.toString(), arrondissement.nom(), false))
                        .stream())
                .toList();
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampArrondissement.de(champ).map(ChampArrondissement::libelle).orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        return canonique == null
                ? ""
                : ChampArrondissement.de(champ)
                        .map(connu -> connu.genre().lisible(canonique))
                        .orElse(canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampArrondissement.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return service.modifierArrondissement(
                        participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }
}
