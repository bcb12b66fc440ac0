package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The objective of a commune in the history and the comments: its line carries the id of the commune's signatory. */
@Component
class ObjetsObjectif extends Objets {

    private static final String ACCORD = "accord";

    private final ObjectifsService service;

    ObjetsObjectif(ObjectifsService service) {
        super(JournalObjectifs.OBJECTIF);
        this.service = service;
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Contrat contrat = participation.contrat();
        return identifiants(ids).stream()
                .flatMap(id -> contrat.signataire(id).stream())
                .map(this::objet)
                .toList();
    }

    private ObjetDuContrat objet(Signataire commune) {
        return decrire(commune.id().toString(), Phrases.de("objectif.titre", commune.nom()), false);
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampObjectif.de(champ)
                .map(ChampObjectif::libelle)
                .or(() -> Phrases.trouver("objectif.champ." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        if (canonique == null) {
            return "";
        }
        return ACCORD.equals(champ)
                ? Phrases.de("objectif.accord.sur", FormatFr.entier(Integer.valueOf(canonique)))
                : ChampObjectif.de(champ)
                        .map(connu -> connu.genre().lisible(canonique))
                        .orElse(canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampObjectif.de(champ).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return service.modifier(participation.contrat().id(), Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }
}
