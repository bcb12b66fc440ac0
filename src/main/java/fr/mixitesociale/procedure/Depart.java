package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.StatutContrat;
import java.util.Set;

/** From where an act is done, and what it asks for besides. */
record Depart(Set<StatutContrat> statuts, boolean naitre, boolean motif, boolean copil, boolean texte) {

    static Depart de(StatutContrat... statuts) {
        return new Depart(Set.of(statuts), false, false, false, false);
    }

    Depart naissance() {
        return new Depart(statuts, true, motif, copil, texte);
    }

    Depart motive() {
        return new Depart(statuts, naitre, true, copil, texte);
    }

    Depart enCopil() {
        return new Depart(statuts, naitre, motif, true, texte);
    }

    Depart surLeTexte() {
        return new Depart(statuts, naitre, motif, copil, true);
    }
}
