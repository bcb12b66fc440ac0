package fr.mixitesociale.engagement;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.TableDeLArticle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The wording of article 1, that an avenant may open; its progress lives without one. */
@Component
class ArticleDesEngagements implements ArticleModifiable {

    @Override
    public String cle() {
        return ChapitreEngagements.CLE;
    }

    @Override
    public List<TableDeLArticle> tables() {
        return List.of(
                TableDeLArticle.lignes(
                        "engagement",
                        "id",
                        EngagementsService.OBJET,
                        "theme",
                        "rang",
                        "intitule",
                        "signataire_pilote_id",
                        "pilote",
                        "resultat_attendu",
                        "methode",
                        "calendrier",
                        "echeance",
                        "indicateur_nature",
                        "indicateur_libelle",
                        "unite",
                        "cible",
                        "lien_plh",
                        "supprime_le",
                        "supprime_par"),
                TableDeLArticle.liens(
                        "engagement_signataire",
                        "engagement_id in (select id from engagement where contrat_id = :contrat)",
                        "engagement_id",
                        "signataire_id"),
                TableDeLArticle.lignes(
                                "point_vigilance",
                                "id",
                                VigilancesService.OBJET,
                                "theme",
                                "commune",
                                "texte",
                                "horizon",
                                "supprime_le",
                                "supprime_par")
                        .seulement("place = 'ARTICLE_1'"));
    }
}
