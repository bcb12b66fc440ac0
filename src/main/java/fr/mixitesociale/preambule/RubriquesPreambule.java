package fr.mixitesociale.preambule;

import fr.mixitesociale.redaction.Redacteurs;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.redaction.Rubrique.Cas;
import fr.mixitesociale.redaction.Rubrique.Portee;
import fr.mixitesociale.redaction.Rubriques;
import java.util.List;
import org.springframework.stereotype.Component;

/** The prose of the préambule and of the presentation, as the template expects it (guide DHUP, annexe 3). */
@Component
class RubriquesPreambule implements Rubriques {

    private static final String PARTIES = ChapitreParties.CLE;
    private static final String PRESENTATION = ChapitrePresentation.CLE;

    static final Rubrique ENJEUX =
            new Rubrique("preambule.enjeux", PARTIES, Portee.CONTRAT, 10, Redacteurs.PUBLICS, true, 200);
    static final Rubrique ELABORATION =
            new Rubrique("preambule.elaboration", PARTIES, Portee.CONTRAT, 20, Redacteurs.PUBLICS, true, 120);
    static final Rubrique CNSRU = new Rubrique(
                    "preambule.cnsru", PARTIES, Portee.CONTRAT, 30, Redacteurs.ETAT, true, 60)
            .dansLeCas(Cas.MUTUALISANT);
    static final Rubrique COMMUNES = new Rubrique(
                    "preambule.communes", PARTIES, Portee.CONTRAT, 40, Redacteurs.PUBLICS, true, 80)
            .dansLeCas(Cas.PLUSIEURS_COMMUNES);

    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                ENJEUX,
                ELABORATION,
                CNSRU,
                COMMUNES,
                new Rubrique("preambule.groupement", PRESENTATION, Portee.GROUPEMENT, 10, Redacteurs.EPCI, true, 200),
                commune("caracteristiques", 20, Redacteurs.TERRITOIRE, 150),
                commune("attractivite", 30, Redacteurs.TERRITOIRE, 120),
                commune("documents", 40, Redacteurs.PUBLICS, 120),
                commune("roles", 50, Redacteurs.PUBLICS, 120));
    }

    private static Rubrique commune(String nom, int ordre, Redacteurs redacteurs, int mots) {
        return new Rubrique("preambule." + nom, PRESENTATION, Portee.COMMUNE, ordre, redacteurs, true, mots);
    }
}
