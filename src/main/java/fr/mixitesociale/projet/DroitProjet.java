package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.territoire.CleRecherche;
import org.jspecify.annotations.Nullable;

/** What a person may do to a project: its commune keeps the list, the others propose (guide DHUP, annexe 3, art. 3). */
public enum DroitProjet {
    MODIFIER,
    PROPOSER,
    LIRE;

    static DroitProjet de(Participation participation, CodeInsee commune, @Nullable String maitreOuvrage) {
        Signataire cote = participation.cote();
        if (cote == null) {
            return MODIFIER;
        }
        if (!participation.contrat().statut().suiviOuvert()) {
            return LIRE;
        }
        return switch (cote.nature()) {
            case COMMUNE -> participation.agitPour(commune) ? MODIFIER : LIRE;
            case EPCI, EPT, ETAT -> PROPOSER;
            case ASSOCIE -> porte(cote, maitreOuvrage) ? PROPOSER : LIRE;
        };
    }

    /** @throws RefusDroit with its reason when the person may not write the fields themselves */
    static void exigerModifier(Participation participation, CodeInsee commune, @Nullable String maitreOuvrage) {
        DroitProjet droit = de(participation, commune, maitreOuvrage);
        if (droit != MODIFIER) {
            exigerSuiviOuvert(participation);
            throw new RefusDroit(
                    droit == PROPOSER ? "projet.refus.droit.proposez" : "projet.refus.droit.modifier",
                    nomDeLaCommune(participation, commune));
        }
    }

    static void exigerProposer(Participation participation, CodeInsee commune, @Nullable String maitreOuvrage) {
        DroitProjet droit = de(participation, commune, maitreOuvrage);
        if (droit == LIRE) {
            exigerSuiviOuvert(participation);
            throw new RefusDroit("projet.refus.droit.proposer", nomDeLaCommune(participation, commune));
        }
    }

    /** Why the list, or a part of it, cannot be written by this person, and who may; null when it can. */
    static @Nullable String raison(Participation participation) {
        Signataire cote = participation.cote();
        if (cote == null) {
            return null;
        }
        if (!participation.contrat().statut().suiviOuvert()) {
            return Phrases.de(
                    "projet.lecture.statut", participation.contrat().statut().libelle());
        }
        return switch (cote.nature()) {
            case COMMUNE ->
                participation.contrat().communes().size() > 1 ? Phrases.de("projet.lecture.autres_communes") : null;
            case EPCI, EPT, ETAT -> Phrases.de("projet.lecture.proposez");
            case ASSOCIE -> Phrases.de("projet.lecture.associe", cote.nom());
        };
    }

    static void exigerSuiviOuvert(Participation participation) {
        if (!participation.estSysteme() && !participation.contrat().statut().suiviOuvert()) {
            throw new RefusDroit(
                    "projet.lecture.statut", participation.contrat().statut().libelle());
        }
    }

    private static boolean porte(Signataire associe, @Nullable String maitreOuvrage) {
        return maitreOuvrage != null
                && !CleRecherche.de(maitreOuvrage).isEmpty()
                && CleRecherche.de(maitreOuvrage).equals(CleRecherche.de(associe.nom()));
    }

    static String nomDeLaCommune(Participation participation, CodeInsee commune) {
        return participation
                .contrat()
                .signataire(NatureSignataire.COMMUNE, commune.valeur())
                .map(Signataire::nom)
                .orElseGet(commune::valeur);
    }
}
