package fr.mixitesociale.repere;

import fr.mixitesociale.redaction.Redacteurs;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.redaction.Rubriques;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is written beside the figures of volet 1: those the inventories do not hold are told in words, with their source. */
@Component
class RubriquesReperes implements Rubriques {

    static final Rubrique EVOLUTION = rubrique("evolution", 1, true);
    static final Rubrique PARC = rubrique("parc", 2, true);
    static final Rubrique RATTRAPAGE = rubrique("rattrapage", 3, false);
    static final Rubrique PRODUCTION = rubrique("production", 4, true);

    @Override
    public List<Rubrique> rubriques() {
        return List.of(EVOLUTION, PARC, RATTRAPAGE, PRODUCTION);
    }

    private static Rubrique rubrique(String nom, int ordre, boolean attendue) {
        return new Rubrique(
                "repere.rubrique." + nom,
                ChapitreReperes.CLE,
                Portee.COMMUNE,
                ordre,
                Redacteurs.PUBLICS,
                attendue,
                250);
    }
}
