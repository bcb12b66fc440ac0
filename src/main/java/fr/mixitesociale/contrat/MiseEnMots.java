package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.GenresDObjets.Cle;
import fr.mixitesociale.contrat.LigneHistorique.Evenement;
import fr.mixitesociale.journal.LigneJournal;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lines of the journal in words: titles, people, fields and values as French readers expect them.
 *
 * @param ouvert whether anything may still be written in the contract: nothing is put back in one that has ended
 */
record MiseEnMots(
        boolean ouvert,
        Map<Cle, ObjetDuContrat> titres,
        Map<String, PersonneDuContrat> auteurs,
        Map<String, ObjetsDuContrat> genres) {

    /** @return the line in words; nothing for an object that cannot be named to this person */
    Stream<LigneHistorique> de(LigneJournal ligne) {
        ObjetDuContrat objet = titres.get(new Cle(ligne.objet(), ligne.objetId()));
        ObjetsDuContrat genre = genres.get(ligne.objet());
        if (objet == null || genre == null) {
            return Stream.empty();
        }
        Evenement evenement = Evenement.de(ligne.champ());
        return Stream.of(new LigneHistorique(
                ligne.id(),
                ligne.le(),
                auteurs.getOrDefault(ligne.auteur(), PersonneDuContrat.inconnue(ligne.auteur())),
                objet,
                genre.libelle(),
                evenement,
                ligne.champ(),
                genre.libelleChamp(ligne.champ()),
                ligne.avant() == null ? null : genre.libelleValeur(ligne.champ(), ligne.avant()),
                ligne.apres() == null ? null : genre.libelleValeur(ligne.champ(), ligne.apres()),
                genre.estCommentable(),
                ouvert && !objet.supprime() && genre.estRestaurable(ligne.champ()) && !ligne.avantEstCoupe(),
                ouvert && evenement == Evenement.SUPPRESSION && objet.supprime()));
    }
}
