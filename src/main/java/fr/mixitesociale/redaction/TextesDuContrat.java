package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts in the history and the comments: every signatory reads every text. Nothing is read to name them. */
@Component
class TextesDuContrat implements ObjetsDuContrat {

    private final CatalogueRubriques catalogue;
    private final RedactionsService service;

    TextesDuContrat(CatalogueRubriques catalogue, RedactionsService service) {
        this.catalogue = catalogue;
        this.service = service;
    }

    @Override
    public String objet() {
        return RedactionsService.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("redaction.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        Map<UUID, Lieu> lieux = catalogue.lieux(participation.contrat());
        return ids.stream()
                .flatMap(Identifiants::lire)
                .flatMap(
                        id -> Optional.ofNullable(lieux.get(id)).map(lieu -> decrire(participation, id, lieu)).stream())
                .toList();
    }

    private static ObjetDuContrat decrire(Participation participation, UUID id, Lieu lieu) {
        return new ObjetDuContrat(
                RedactionsService.OBJET,
                id.toString(),
                lieu.titre(participation.contrat()),
                lieu.rubrique().chapitre(),
                false);
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.of();
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("redaction.champ." + champ).orElse(champ);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampTexte.TEXTE.cle().equals(champ);
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        Map<UUID, Lieu> lieux = catalogue.lieux(participation.contrat());
        Lieu lieu = Identifiants.lire(id)
                .flatMap(connu -> Optional.ofNullable(lieux.get(connu)).stream())
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
        return service.enregistrer(
                        participation.contrat().id(),
                        lieu.emplacement(),
                        Saisie.champ(UUID.fromString(id), 0, champ, lue, voulue))
                .estComplet();
    }
}
