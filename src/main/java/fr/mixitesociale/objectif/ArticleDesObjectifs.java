package fr.mixitesociale.objectif;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.TableDeLArticle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The wording of article 2, that an avenant may open. */
@Component
class ArticleDesObjectifs implements ArticleModifiable {

    @Override
    public String cle() {
        return ChapitreObjectifs.CLE;
    }

    @Override
    public List<TableDeLArticle> tables() {
        return List.of(
                TableDeLArticle.lignes(
                        "objectif_contrat",
                        "contrat_id",
                        JournalObjectifs.CONDITIONS,
                        "plh",
                        "plh_document",
                        "plh_le",
                        "plh_fin",
                        "cnsru_le",
                        "cnsru_avis",
                        "validee_le"),
                TableDeLArticle.lignes(
                        "objectif_commune",
                        "id",
                        JournalObjectifs.OBJECTIF,
                        "base_rp",
                        "base_lls",
                        "base_cible",
                        "base_deficit",
                        "base_taux",
                        "base_source",
                        "retenu",
                        "difficultes",
                        "outils",
                        "marges",
                        "engagements_commune",
                        "engagements_epci",
                        "reporte",
                        "cumul",
                        "marges_faibles",
                        "motif",
                        "soumise",
                        "demande_motivee_le",
                        "derogation_le",
                        "accord_valeur",
                        "accord_le",
                        "accord_nom"),
                TableDeLArticle.lignes(
                        "objectif_arrondissement",
                        "id",
                        JournalObjectifs.ARRONDISSEMENT,
                        "taux",
                        "source",
                        "objectif"));
    }
}
