package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the facts of a commune to what the law asks of it. */
@Component
class ObjectifsLegaux {

    private final Regles regles;

    ObjectifsLegaux(Regles regles) {
        this.regles = regles;
    }

    /** Empty when the figures of the commune are not known; the PLH is the one enforceable when the period begins. */
    Optional<Evaluation> evaluer(FaitsDeCommune faits) {
        LocalDate debut = LocalDate.of(faits.periode().debut(), 1, 1);
        return faits.situation(faits.dispositif().plhExecutoire(debut))
                .map(situation -> Evaluation.de(regles.de(faits.periode()), situation));
    }
}
