package fr.mixitesociale.procedure;

import fr.mixitesociale.socle.Phrases;

/** What a maire tells in a demande, each point being answered by the préfet (art. L. 302-8-1, II CCH; guide DHUP, p. 13). */
public enum PointDemande {
    FONCIER,
    OPERATEURS,
    RECOURS,
    AMENAGEMENT_PASSE,
    AUTRES_DIFFICULTES,
    BESOINS,
    PERIODES_PASSEES,
    PERIODES_A_VENIR;

    public String libelle() {
        return Phrases.de("procedure.point." + name());
    }

    public String aide() {
        return Phrases.de("procedure.point." + name() + ".aide");
    }
}
