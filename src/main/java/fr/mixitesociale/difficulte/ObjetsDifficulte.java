package fr.mixitesociale.difficulte;

import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ProjetsTenus;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.TexteCourt;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Difficulties as comments, history and notices know them. */
@Component
class ObjetsDifficulte implements ObjetsDuContrat {

    static final String OBJET = "difficulte";
    static final String CREATION = "creation";
    static final String LEVEE = "levee";
    static final String SUPPRESSION = "suppression";
    static final String RETABLISSEMENT = "retablissement";

    private static final String ONGLET = "projets";
    private static final int TITRE_MAX = 80;

    private final Difficultes difficultes;
    private final DifficultesService service;
    private final ProjetsTenus projets;

    ObjetsDifficulte(Difficultes difficultes, DifficultesService service, ProjetsTenus projets) {
        this.difficultes = difficultes;
        this.service = service;
        this.projets = projets;
    }

    @Override
    public String objet() {
        return OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("difficulte.objet");
    }

    @Override
    @Transactional(readOnly = true)
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> cherches = ids.stream().flatMap(Identifiants::lire).toList();
        if (cherches.isEmpty()) {
            return List.of();
        }
        Set<UUID> projetsCaches = projets.caches(participation);
        return difficultes.parmi(participation.contrat().id(), cherches).stream()
                .filter(entite -> estVisible(participation, entite, projetsCaches))
                .map(entite ->
                        new ObjetDuContrat(OBJET, entite.id.toString(), titre(entite), ONGLET, entite.estSupprimee()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> caches(Participation participation) {
        if (participation.estPublique()) {
            return Set.of();
        }
        Set<UUID> projetsCaches = projets.caches(participation);
        return difficultes.toutes(participation.contrat().id()).stream()
                .filter(entite -> !estVisible(participation, entite, projetsCaches))
                .map(entite -> entite.id.toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean estVisible(Participation participation, DifficulteEntity entite, Set<UUID> projetsCaches) {
        return DroitsDifficulte.peutVoir(participation, entite.porteur) && !projetsCaches.contains(entite.projetId);
    }

    private static String titre(DifficulteEntity entite) {
        return entite.nature.libelle() + " : " + TexteCourt.couper(entite.description, TITRE_MAX, "…");
    }

    @Override
    public String libelleChamp(String champ) {
        return ChampDifficulte.de(champ)
                .map(ChampDifficulte::libelle)
                .or(() -> Phrases.trouver("difficulte.evenement." + champ))
                .orElse(champ);
    }

    @Override
    public String libelleValeur(String champ, @Nullable String canonique) {
        return ChampDifficulte.de(champ)
                .map(connu -> connu.ecrit(canonique))
                .orElseGet(() -> canonique == null ? "" : canonique);
    }

    @Override
    public boolean estRestaurable(String champ) {
        return ChampDifficulte.de(champ)
                .filter(connu -> connu != ChampDifficulte.PORTEUR)
                .isPresent();
    }

    @Override
    public boolean restaurer(
            Participation participation, String id, String champ, @Nullable String lue, @Nullable String voulue) {
        return Identifiants.lire(id)
                .findFirst()
                .map(difficulte -> service.enregistrer(
                                participation.contrat().id(), Saisie.champ(difficulte, 0, champ, lue, voulue))
                        .estComplet())
                .orElse(false);
    }

    @Override
    public void retablir(Participation participation, String id) {
        Identifiants.lire(id)
                .findFirst()
                .ifPresent(
                        difficulte -> service.retablir(participation.contrat().id(), difficulte));
    }
}
