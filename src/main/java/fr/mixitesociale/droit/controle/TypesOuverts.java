package fr.mixitesociale.droit.controle;

import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.droit.objectif.SansObjectif;
import java.util.EnumSet;
import java.util.Set;

/** Which contract a commune may take (guide DHUP, annexe 2; art. L. 302-8, VIII to X CCH). */
public final class TypesOuverts {

    private TypesOuverts() {}

    /**
     * A new entrant takes a contract without arrangement only; an exempted commune, or one at its target, needs none. A
     * commune « carencée » may take any, and one is proposed to it (art. L. 302-8-1, I).
     */
    public static Set<Amenagement> pour(ObjectifLegal legal) {
        if (legal.motif() == SansObjectif.EXEMPTEE || legal.motif() == SansObjectif.TAUX_ATTEINT) {
            return Set.of();
        }
        Set<Amenagement> types = EnumSet.of(Amenagement.SANS);
        if (legal.regime() == Regime.VII) {
            if (legal.regles().abaissement().isPresent()) {
                types.add(Amenagement.ABAISSEMENT);
            }
            if (legal.regles().mutualisation().isPresent()) {
                types.add(Amenagement.MUTUALISATION);
            }
        }
        return Set.copyOf(types);
    }
}
