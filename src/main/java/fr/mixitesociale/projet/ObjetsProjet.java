package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Projects as comments, history and notices know them. */
@Component
class ObjetsProjet implements ObjetsDuContrat {

    static final String OBJET = "projet";

    private final Projets projets;
    private final ProjetsService service;
    private final List<ChampsAnnexes> annexes;

    ObjetsProjet(Projets projets, ProjetsService service, List<ChampsAnnexes> annexes) {
        this.projets = projets;
        this.service = service;
        this.annexes = List.copyOf(annexes);
    }

    @Override
    public String objet() {
        return OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("projet.objet");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> cherches = ids.stream().flatMap(Identifiants::lire).toList();
        if (cherches.isEmpty()) {
            return List.of();
        }
        return projets.parmi(participation.contrat().id(), cherches).stream()
                .filter(projet -> participation.estPublique() || !projet.confidentiel)
                .map(projet -> objet(projet.id(), projet.nom, projet.estSupprime()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        if (participation.estPublique()) {
            return Set.of();
        }
        return projets.confidentiels(participation.contrat().id()).stream()
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampProjet.de(champ)
                .map(ChampProjet::libelle)
                .or(() -> annexe(champ).map(annexe -> annexe.libelle(champ)))
                .or(() -> Phrases.trouver("projet.evenement." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        return ChampProjet.de(champ)
                .map(connu -> connu.ecrit(canonique))
                .or(() -> annexe(champ).map(annexe -> annexe.ecrit(champ, canonique)))
                .orElseGet(() -> canonique == null ? "" : canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampProjet.de(champ).isPresent()
                || annexe(champ).filter(annexe -> annexe.estRestaurable(champ)).isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        ChampsAnnexes annexe = annexe(champ).orElse(null);
        return Identifiants.lire(id)
                .findFirst()
                .map(projet -> annexe != null
                        ? annexe.restaurer(participation, projet, champ, lue, voulue)
                        : service.enregistrer(participation.contrat().id(), Saisie.champ(projet, 0, champ, lue, voulue))
                                .estComplet())
                .orElse(false);
    }

    @Override
    public void retablir(Participation participation, String id) {
        Identifiants.lire(id)
                .findFirst()
                .ifPresent(projet -> service.retablir(participation.contrat().id(), projet));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> refusDeJoindre(Participation participation, String id) {
        return Identifiants.lire(id)
                .findFirst()
                .flatMap(projet -> projets.parmi(participation.contrat().id(), List.of(projet)).stream()
                        .findFirst())
                .filter(projet ->
                        DroitProjet.de(participation, projet.commune(), projet.maitreOuvrage) == DroitProjet.LIRE)
                .map(_ -> Phrases.de("projet.lecture.pieces"));
    }

    private Optional<ChampsAnnexes> annexe(String champ) {
        return annexes.stream().filter(annexe -> annexe.connait(champ)).findFirst();
    }

    static ObjetDuContrat objet(UUID id, String nom, boolean supprime) {
        return new ObjetDuContrat(OBJET, id.toString(), nom, ChapitreProjets.CLE, supprime);
    }
}
