package fr.mixitesociale.projet;

import fr.mixitesociale.redaction.Redacteurs;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.redaction.Rubriques;
import java.util.List;
import org.springframework.stereotype.Component;

/** A list that does not reach the objective may be signed, with an appraisal in writing. */
@Component
class RubriquesProjets implements Rubriques {

    static final Rubrique APPRECIATION = new Rubrique(
            "projet.rubrique.appreciation", ChapitreProjets.CLE, Portee.COMMUNE, 1, Redacteurs.PUBLICS, false, 150);

    @Override
    public List<Rubrique> rubriques() {
        return List.of(APPRECIATION);
    }
}
