package fr.mixitesociale.echange;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.CommentairesParObjet;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.GenresDObjets;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.PersonnesDuContrat;
import fr.mixitesociale.contrat.Signataire;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads comments: those of the objects the person sees, less what other sides keep to themselves. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CommentairesConsultation implements CommentairesParObjet {

    /** Nobody reads more of one object at once; older ones remain in the history. */
    static final int AU_PLUS = 200;

    private final AccesContrat acces;
    private final GenresDObjets genres;
    private final PersonnesDuContrat personnes;
    private final Commentaires commentaires;
    private final DroitMention droitMention;

    CommentairesConsultation(
            AccesContrat acces,
            GenresDObjets genres,
            PersonnesDuContrat personnes,
            Commentaires commentaires,
            DroitMention droitMention) {
        this.acces = acces;
        this.genres = genres;
        this.personnes = personnes;
        this.commentaires = commentaires;
        this.droitMention = droitMention;
    }

    /** In the order they were written. */
    public List<CommentaireFiche> sur(UUID contrat, String objet, String objetId) {
        Participation participation = acces.exiger(contrat);
        ObjetDuContrat vu = exigerObjet(participation, objet, objetId);
        List<Commentaire> lus = commentaires.sur(participation, vu.objet(), vu.id(), AU_PLUS);
        if (lus.isEmpty()) {
            return List.of();
        }
        Set<String> logins = lus.stream().map(Commentaire::auteur).collect(Collectors.toSet());
        Map<String, PersonneDuContrat> auteurs = personnes.nommer(participation, logins);
        return lus.stream().map(lu -> fiche(participation, lu, auteurs)).toList();
    }

    @Override
    public Map<String, Integer> nombres(UUID contrat, String objet, Collection<String> ids) {
        Participation participation = acces.exiger(contrat);
        return genres.commentable(objet)
                .filter(_ -> !ids.isEmpty())
                .map(genre -> {
                    Set<String> caches = genre.caches(participation);
                    List<String> vus =
                            ids.stream().filter(id -> !caches.contains(id)).toList();
                    return vus.isEmpty() ? Map.<String, Integer>of() : commentaires.nombres(participation, objet, vus);
                })
                .orElse(Map.of());
    }

    /** Who can be named in a comment on this object. */
    public List<PersonneDuContrat> nommables(UUID contrat, String objet, String objetId, Portee portee) {
        Participation participation = acces.exiger(contrat);
        return droitMention.nommables(participation, exigerObjet(participation, objet, objetId), portee);
    }

    private ObjetDuContrat exigerObjet(Participation participation, String objet, String objetId) {
        return genres.commentable(objet)
                .flatMap(genre -> genre.objet(participation, objetId))
                .orElseThrow(ContratIntrouvable::new);
    }

    private static CommentaireFiche fiche(
            Participation participation, Commentaire lu, Map<String, PersonneDuContrat> auteurs) {
        UUID signataire = lu.signataire();
        return new CommentaireFiche(
                lu.id(),
                auteurs.getOrDefault(lu.auteur(), new PersonneDuContrat(lu.auteur(), lu.auteur(), "", null)),
                signataire == null
                        ? null
                        : participation
                                .contrat()
                                .signataire(signataire)
                                .map(Signataire::nom)
                                .orElse(null),
                lu.texte(),
                lu.portee(),
                lu.creeLe(),
                lu.modifieLe(),
                lu.auteur().equals(participation.personne().identifiant()),
                lu.version());
    }
}
