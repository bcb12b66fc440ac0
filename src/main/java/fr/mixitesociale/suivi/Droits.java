package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import org.jspecify.annotations.Nullable;

/**
 * Who writes what in this room: every public signatory writes article 4 until the signature, and keeps the meetings as long
 * as the contract lives.
 */
final class Droits {

    private Droits() {}

    /** @return why this person does not write article 4, and who may; null when they may */
    static @Nullable String refusDeRediger(Participation participation) {
        if (participation.estSysteme()) {
            return null;
        }
        if (!participation.estPublique()) {
            return Phrases.de("suivi.lecture_seule.associe");
        }
        StatutContrat statut = participation.contrat().statut();
        return participation.contrat().redactionOuverte(ChapitreGouvernance.CLE)
                ? null
                : Phrases.de("suivi.lecture_seule.signe", minuscule(statut.libelle()));
    }

    /** @return why this person keeps no meeting here, and who may; null when they may */
    static @Nullable String refusDeReunir(Participation participation) {
        if (participation.estSysteme()) {
            return null;
        }
        if (!participation.estPublique()) {
            return Phrases.de("suivi.reunion.lecture_seule.associe");
        }
        StatutContrat statut = participation.contrat().statut();
        return statut.suiviOuvert()
                ? null
                : Phrases.de("suivi.reunion.lecture_seule.ferme", minuscule(statut.libelle()));
    }

    static void exiger(Sorte<?> sorte, Participation participation) {
        @Nullable String refus = sorte.refus().apply(participation);
        if (refus != null) {
            throw new RefusDroit("suivi.refus.droit", refus);
        }
    }

    private static String minuscule(String libelle) {
        return libelle.substring(0, 1).toLowerCase(Phrases.LANGUE) + libelle.substring(1);
    }
}
