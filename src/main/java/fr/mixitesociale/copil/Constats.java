package fr.mixitesociale.copil;

import fr.mixitesociale.risque.Niveau;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Where the contract was, in the sentences of the minutes. */
final class Constats {

    private Constats() {}

    static List<String> de(Instantane instantane) {
        List<String> constats = new ArrayList<>();
        constats.add(Phrases.de(
                "copil.constat.objectif",
                FormatFr.entier(instantane.objectif()),
                FormatFr.entier(instantane.logements(Niveau.SECURISE)),
                FormatFr.entier(instantane.obtenus()),
                FormatFr.entier(instantane.logements(Niveau.PROBABLE)),
                FormatFr.entier(instantane.logements(Niveau.RISQUE))));
        long retards = instantane.engagements().stream()
                .filter(Instantane.EngagementFige::retard)
                .count();
        constats.add(Phrases.de(
                "copil.constat.engagements", retards, instantane.engagements().size()));
        long ouvertes = instantane.difficultes().stream()
                .filter(difficulte -> !difficulte.levee())
                .count();
        constats.add(Phrases.de("copil.constat.difficultes", ouvertes));
        return constats;
    }
}
