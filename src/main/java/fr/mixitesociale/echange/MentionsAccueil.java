package fr.mixitesociale.echange;

import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.GenresDObjets;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PersonneDuContrat;
import fr.mixitesociale.contrat.PersonnesDuContrat;
import fr.mixitesociale.echange.Mentions.EnAttente;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.CarteAccueil.Genre;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SourceAccueil;
import fr.mixitesociale.socle.SujetAlerte;
import fr.mixitesociale.socle.TexteCourt;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home page of the people named in a comment, until they have opened it. */
@Component
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class MentionsAccueil implements SourceAccueil {

    private static final int CARTES = 5;
    private static final int APERCU = 160;

    private final UtilisateurCourant courant;
    private final AccesContrat acces;
    private final GenresDObjets genres;
    private final PersonnesDuContrat personnes;
    private final Commentaires commentaires;
    private final Mentions mentions;

    MentionsAccueil(
            UtilisateurCourant courant,
            AccesContrat acces,
            GenresDObjets genres,
            PersonnesDuContrat personnes,
            Commentaires commentaires,
            Mentions mentions) {
        this.courant = courant;
        this.acces = acces;
        this.genres = genres;
        this.personnes = personnes;
        this.commentaires = commentaires;
        this.mentions = mentions;
    }

    @Override
    public SujetAlerte sujet() {
        return SujetAlerte.ECHANGES;
    }

    @Override
    public List<CarteAccueil> cartes() {
        return mentions.enAttente(courant.exiger().identifiant(), CARTES).stream()
                .flatMap(this::carte)
                .toList();
    }

    /** What the person could no longer open says nothing any more: rights are those of today. */
    private Stream<CarteAccueil> carte(EnAttente mention) {
        return acces.participation(mention.contrat()).stream()
                .flatMap(participation -> commentaires.deCesIds(participation, List.of(mention.commentaire())).stream()
                        .flatMap(commentaire ->
                                genres.objet(participation, commentaire.objet(), commentaire.objetId()).stream()
                                        .map(objet -> carte(participation, commentaire, objet))));
    }

    private CarteAccueil carte(Participation participation, Commentaire commentaire, ObjetDuContrat objet) {
        PersonneDuContrat auteur = Objects.requireNonNull(
                personnes.nommer(participation, Set.of(commentaire.auteur())).get(commentaire.auteur()));
        return new CarteAccueil(
                Genre.A_FAIRE,
                Phrases.de("echange.mention.titre", auteur.nom(), objet.titre()),
                TexteCourt.couper(commentaire.texte(), APERCU, "…"),
                null,
                Phrases.de("echange.mention.action"),
                participation.contrat().lien(objet),
                participation.contrat().id());
    }
}
