package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.Deficit;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.SansObjectif;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.stream.Collectors;

/** The answer in words: how many dwellings, then why. */
final class TitreDeReponse {

    private final PeriodeTriennale periode;
    private final Depuis depuis;
    private final Evaluation evaluation;

    TitreDeReponse(PeriodeTriennale periode, Depuis depuis, Evaluation evaluation) {
        this.periode = periode;
        this.depuis = depuis;
        this.evaluation = evaluation;
    }

    String titre() {
        if (evaluation.objectif().max() == 0 && rienDu()) {
            return Phrases.de("simulateur.titre.aucun", periode.libelle());
        }
        return Phrases.de(
                evaluation.objectif().max() > 1 ? "simulateur.titre" : "simulateur.titre.un",
                Bornes.de(evaluation.objectif()),
                periode.libelle());
    }

    private boolean rienDu() {
        return evaluation.cas().stream().allMatch(cas -> cas.auPlusHaut().motif() != null);
    }

    String sousTitre() {
        if (evaluation.cas().size() > 1) {
            return Phrases.de(
                    "simulateur.sous_titre.cas",
                    evaluation.decisives().stream().map(FormatFr::entier).collect(Collectors.joining(", ")));
        }
        ObjectifLegal legal = evaluation.cas().getFirst().auPlusHaut();
        SansObjectif motif = legal.motif();
        if (motif != null) {
            return motif.phrase();
        }
        return Phrases.de(
                "simulateur.sous_titre",
                FormatFr.pourcent(legal.taux() == null ? null : legal.taux().valeur()),
                Bornes.de(Deficit.bornes(depuis.cible(), depuis.lls(), depuis.rp())),
                legal.taux() == null ? "" : legal.taux().article(),
                legal.regles().libelle());
    }
}
