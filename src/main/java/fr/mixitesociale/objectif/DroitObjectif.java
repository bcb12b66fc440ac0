package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusDroit;
import org.jspecify.annotations.Nullable;

/**
 * Whose each field is. A commune chooses its own figure and gives its reasons; the EPCI tells its PLH and what it commits
 * to; the State types what it notifies and decides. Nobody writes a commune's figure in its place.
 */
final class DroitObjectif {

    private DroitObjectif() {}

    /** @return why this person may not write this field of this commune, and who may; null when they may */
    static @Nullable String refus(Participation participation, CodeInsee commune, ChampObjectif champ) {
        if (participation.estSysteme()) {
            return null;
        }
        if (!participation.contrat().redactionOuverte(ChapitreObjectifs.CLE)) {
            return ferme(participation.contrat());
        }
        if (champ == ChampObjectif.RETENU && participation.contrat().type() == TypeContrat.SANS_AMENAGEMENT) {
            return Phrases.de("objectif.droit.sans_amenagement");
        }
        boolean commun = participation.agitPour(commune);
        boolean permis = switch (champ.qui()) {
            case COMMUNE -> commun;
            case EPCI -> estIntercommunal(participation);
            case COMMUNE_OU_ETAT -> commun || participation.estEtat();
            case ETAT -> participation.estEtat();
        };
        return permis
                ? null
                : Phrases.de("objectif.droit." + champ.qui().name(), nom(participation.contrat(), commune));
    }

    static @Nullable String refus(Participation participation, ChampConditions champ) {
        if (participation.estSysteme()) {
            return null;
        }
        if (!participation.contrat().redactionOuverte(ChapitreObjectifs.CLE)) {
            return ferme(participation.contrat());
        }
        if (participation.estEtat()) {
            return null;
        }
        if (champ.estDeLEtatSeul()) {
            return Phrases.de("objectif.droit.ETAT");
        }
        return estIntercommunal(participation) ? null : Phrases.de("objectif.droit.plh");
    }

    /** Agreement to a commune's figure: that commune's agents alone. */
    static @Nullable String refusDAccord(Participation participation, CodeInsee commune) {
        Contrat contrat = participation.contrat();
        if (contrat.type() != TypeContrat.MUTUALISANT) {
            return Phrases.de("objectif.droit.sans_mutualisation");
        }
        if (!contrat.redactionOuverte(ChapitreObjectifs.CLE) && !participation.estSysteme()) {
            return ferme(contrat);
        }
        return participation.agitPour(commune) ? null : Phrases.de("objectif.droit.accord", nom(contrat, commune));
    }

    /** The EPCI that leads the contract, or the State, closes the figures once every condition is met. */
    static @Nullable String refusDeValider(Participation participation) {
        Contrat contrat = participation.contrat();
        if (contrat.type() != TypeContrat.MUTUALISANT) {
            return Phrases.de("objectif.droit.sans_mutualisation");
        }
        if (!contrat.redactionOuverte(ChapitreObjectifs.CLE) && !participation.estSysteme()) {
            return ferme(contrat);
        }
        return participation.estEtat() || estIntercommunal(participation) ? null : Phrases.de("objectif.droit.valider");
    }

    static void exiger(@Nullable String refus) {
        if (refus != null) {
            throw new RefusDroit("objectif.refus.droit", refus);
        }
    }

    private static String ferme(Contrat contrat) {
        String libelle = contrat.statut().libelle();
        return Phrases.de(
                "objectif.droit.ferme", libelle.substring(0, 1).toLowerCase(Phrases.LANGUE) + libelle.substring(1));
    }

    private static boolean estIntercommunal(Participation participation) {
        Signataire cote = participation.cote();
        return cote == null || cote.nature() == NatureSignataire.EPCI || cote.nature() == NatureSignataire.EPT;
    }

    private static String nom(Contrat contrat, CodeInsee commune) {
        return contrat.signataire(NatureSignataire.COMMUNE, commune.valeur())
                .map(Signataire::nom)
                .orElseGet(commune::valeur);
    }
}
