package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.RefusMetier;

/** There is no such contract, or object of a contract, for this person: the same answer whether it exists or not. */
public class ContratIntrouvable extends RefusMetier {

    public ContratIntrouvable() {
        super("contrat.introuvable");
    }
}
