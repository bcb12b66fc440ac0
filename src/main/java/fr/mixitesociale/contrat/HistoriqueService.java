package fr.mixitesociale.contrat;

import fr.mixitesociale.journal.HistoriqueDuContrat;
import fr.mixitesociale.journal.LigneJournal;
import fr.mixitesociale.socle.RefusMetier;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts past values and deleted objects back, under the rights and checks of their own room, as a change of today. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HistoriqueService {

    private final AccesContrat acces;
    private final GenresDObjets genres;
    private final HistoriqueDuContrat historique;

    HistoriqueService(AccesContrat acces, GenresDObjets genres, HistoriqueDuContrat historique) {
        this.acces = acces;
        this.genres = genres;
        this.historique = historique;
    }

    /**
     * What putting a value back would do, to be confirmed.
     *
     * @param derniere last line of the field when this was read: the field holds what it says
     * @param actuelle what the field holds, as French readers expect it
     * @param voulue what it would hold
     */
    public record Restauration(
            long ligne,
            long derniere,
            String titre,
            String champ,
            @Nullable String actuelle,
            @Nullable String voulue) {}

    @Transactional(readOnly = true)
    public Restauration preparer(UUID contrat, long ligne) {
        Cible cible = cible(acces.exiger(contrat), ligne);
        return new Restauration(
                ligne,
                cible.derniere().id(),
                cible.objet().titre(),
                cible.libelleChamp(),
                cible.lisible(cible.derniere().apres()),
                cible.lisible(cible.ligne().avant()));
    }

    /**
     * Puts the value before {@code ligne} back.
     *
     * @param derniere {@link Restauration#derniere()}: refused when the field has changed since
     */
    public void restaurer(UUID contrat, long ligne, long derniere) {
        Participation participation = acces.exigerPourEcrire(contrat);
        Cible cible = cible(participation, ligne);
        boolean fait = cible.derniere().id() == derniere
                && cible.genre()
                        .restaurer(
                                participation,
                                cible.objet().id(),
                                cible.ligne().champ(),
                                cible.derniere().apres(),
                                cible.ligne().avant());
        if (!fait) {
            throw new RefusMetier(
                    "contrat.historique.change",
                    cible.libelleChamp(),
                    cible.objet().titre());
        }
    }

    /** Puts a deleted object back. */
    public void retablir(UUID contrat, String objet, String id) {
        Participation participation = acces.exigerPourEcrire(contrat);
        ObjetsDuContrat genre = genres.genre(objet).orElseThrow(ContratIntrouvable::new);
        ObjetDuContrat trouve = genre.objet(participation, id).orElseThrow(ContratIntrouvable::new);
        if (!trouve.supprime()) {
            throw new RefusMetier("contrat.historique.pas_supprime", trouve.titre());
        }
        genre.retablir(participation, id);
    }

    /** A line, its object and what its field holds now. */
    private record Cible(LigneJournal ligne, LigneJournal derniere, ObjetsDuContrat genre, ObjetDuContrat objet) {

        String libelleChamp() {
            return genre.libelleChamp(ligne.champ());
        }

        @Nullable
        String lisible(@Nullable String valeur) {
            return valeur == null ? null : genre.libelleValeur(ligne.champ(), valeur);
        }
    }

    /** A line of another contract or of a hidden object does not exist. */
    private Cible cible(Participation participation, long id) {
        UUID contrat = participation.contrat().id();
        LigneJournal ligne =
                historique.ligne(contrat, genres.visibles(participation), id).orElseThrow(ContratIntrouvable::new);
        ObjetsDuContrat genre = genres.genre(ligne.objet()).orElseThrow(ContratIntrouvable::new);
        ObjetDuContrat objet = genre.objet(participation, ligne.objetId()).orElseThrow(ContratIntrouvable::new);
        if (!genre.estRestaurable(ligne.champ())) {
            throw new RefusMetier("contrat.historique.irrestaurable");
        }
        if (objet.supprime()) {
            throw new RefusMetier("contrat.historique.supprime", objet.titre());
        }
        LigneJournal derniere = historique
                .derniere(contrat, ligne.objet(), ligne.objetId(), ligne.champ())
                .orElse(ligne);
        if (ligne.avantEstCoupe() || derniere.apresEstCoupe()) {
            throw new RefusMetier("contrat.historique.coupe");
        }
        if (Objects.equals(ligne.avant(), derniere.apres())) {
            throw new RefusMetier("contrat.historique.deja", genre.libelleChamp(ligne.champ()));
        }
        return new Cible(ligne, derniere, genre, objet);
    }
}
