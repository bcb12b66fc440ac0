package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.TableDeLArticle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The wording of the parties, that an avenant may open. */
@Component
class ArticleDesParties implements ArticleModifiable {

    @Override
    public String cle() {
        return ChapitreParties.CLE;
    }

    @Override
    public List<TableDeLArticle> tables() {
        return List.of(TableDeLArticle.lignes(
                "preambule_partie",
                "signataire_id",
                PartiesService.OBJET,
                "representant",
                "qualite",
                "adresse",
                "organe",
                "deliberation_le",
                "deliberation_reference",
                "delegataire",
                "delegataire_source"));
    }
}
