package fr.mixitesociale.projet.ui;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.Proposition;
import fr.mixitesociale.socle.Phrases;

/** What the browser writes of a proposal; public, because Vaadin reads records by reflection. */
public record PropositionVue(
        String id,
        String qui,
        String champ,
        String avant,
        String avantNom,
        String apres,
        String apresNom,
        String message,
        boolean repond,
        boolean retire,
        String accepter,
        String decliner,
        String retirer) {

    static PropositionVue de(Proposition proposition, LigneProjet ligne, Participation participation) {
        ChampProjet champ = proposition.champ();
        String avant = champ.ecrit(ligne.projet().valeur(champ));
        String apres = champ.ecrit(proposition.proposee());
        boolean mienne = proposition.cote().equals(participation.nomDuCote());
        return new PropositionVue(
                proposition.id().toString(),
                Phrases.de("projet.proposition.qui", proposition.cote()),
                champ.libelle(),
                avant,
                Phrases.de("projet.proposition.avant", avant),
                apres,
                Phrases.de("projet.proposition.apres", apres),
                proposition.message() == null ? "" : proposition.message(),
                ligne.estModifiable(),
                mienne && !ligne.estModifiable(),
                Phrases.de("projet.proposition.accepter"),
                Phrases.de("projet.proposition.decliner"),
                Phrases.de("projet.proposition.retirer"));
    }
}
