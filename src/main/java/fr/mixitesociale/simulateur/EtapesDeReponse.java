package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import java.util.ArrayList;
import java.util.List;

/** The steps behind one figure; where the résidences principales are only bounded, those of each bound, one after the other. */
final class EtapesDeReponse {

    private EtapesDeReponse() {}

    static List<Etape> de(Evaluation evaluation) {
        List<Etape> etapes =
                new ArrayList<>(evaluation.cas().getFirst().auPlusBas().etapes());
        if (!evaluation.estCertaine()) {
            etapes.addAll(evaluation.cas().getLast().auPlusHaut().etapes());
        }
        return etapes;
    }

    /** Up to the objective, then the steps of {@code article} only: a floor needs no other floor. */
    static List<Etape> jusqua(Evaluation evaluation, String article) {
        return de(evaluation).stream()
                .filter(etape -> avantObjectif(etape, evaluation) || article.equals(etape.article()))
                .toList();
    }

    /** The steps without a rule of their own and those of the paragraph that sets the objective. */
    private static boolean avantObjectif(Etape etape, Evaluation evaluation) {
        if (etape.regles() == null) {
            return true;
        }
        return evaluation.cas().stream()
                .map(Evaluation.Cas::auPlusHaut)
                .map(ObjectifLegal::taux)
                .anyMatch(taux -> taux == null || taux.article().equals(etape.article()));
    }
}
