package fr.mixitesociale.simulateur;

import fr.mixitesociale.droit.controle.Derogation;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.droit.objectif.Regime;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one thing the number of inhabitants changes: a small commune may be lowered for longer (IX, last paragraph). */
final class Prolongation {

    private Prolongation() {}

    static Optional<String> phrase(ObjectifLegal legal, @Nullable Integer population) {
        return legal.regles()
                .abaissement()
                .filter(_ -> legal.regime() == Regime.VII && legal.estDu())
                .filter(regles -> new Derogation(population, null, false, null).estOuverte(regles))
                .map(regles -> Phrases.de(
                        "simulateur.prolongation",
                        FormatFr.entier(regles.populationDerogation().valeur()),
                        FormatFr.entier(regles.periodesMax().valeur()),
                        regles.populationDerogation().article()));
    }
}
