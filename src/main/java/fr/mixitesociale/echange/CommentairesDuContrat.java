package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.GenresDObjets;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Identifiants;
import fr.mixitesociale.socle.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Comments in the history, each called by the object it is about. */
@Component
class CommentairesDuContrat implements ObjetsDuContrat {

    private final Commentaires commentaires;
    private final CommentairesService service;
    private final GenresDObjets genres;

    CommentairesDuContrat(Commentaires commentaires, CommentairesService service, GenresDObjets genres) {
        this.commentaires = commentaires;
        this.service = service;
        this.genres = genres;
    }

    @Override
    public String objet() {
        return Commentaire.OBJET;
    }

    @Override
    public String libelle() {
        return Phrases.de("echange.objet");
    }

    @Override
    public List<ObjetDuContrat> objets(Participation participation, Collection<String> ids) {
        List<UUID> identifiants = ids.stream().flatMap(Identifiants::lire).toList();
        if (identifiants.isEmpty()) {
            return List.of();
        }
        List<Commentaire> lus = commentaires.deCesIds(participation, identifiants);
        List<ObjetDuContrat> sujets = lus.stream()
                .map(Commentaire::objet)
                .distinct()
                .flatMap(objet -> genres
                        .objets(
                                participation,
                                objet,
                                lus.stream()
                                        .filter(lu -> lu.objet().equals(objet))
                                        .map(Commentaire::objetId)
                                        .distinct()
                                        .toList())
                        .stream())
                .toList();
        return lus.stream()
                .flatMap(lu -> sujets.stream()
                        .filter(sujet ->
                                sujet.objet().equals(lu.objet()) && sujet.id().equals(lu.objetId()))
                        .map(sujet -> new ObjetDuContrat(
                                Commentaire.OBJET,
                                lu.id().toString(),
                                sujet.titre(),
                                sujet.onglet(),
                                lu.estSupprime())))
                .toList();
    }

    @Override
    public Set<String> caches(Participation participation) {
        return Set.copyOf(commentaires.caches(participation, genres.cachesCommentables(participation)));
    }

    @Override
    public String libelleChamp(String champ) {
        return Phrases.trouver("echange.champ." + champ).orElse(champ);
    }

    @Override
    public boolean estCommentable() {
        return false;
    }

    @Override
    public void retablir(Participation participation, String id) {
        service.retablir(participation.contrat().id(), UUID.fromString(id));
    }
}
