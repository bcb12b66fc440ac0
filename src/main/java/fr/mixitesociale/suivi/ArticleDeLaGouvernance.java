package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.ArticleModifiable;
import fr.mixitesociale.contrat.TableDeLArticle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The wording of article 4, that an avenant may open. */
@Component
class ArticleDeLaGouvernance implements ArticleModifiable {

    @Override
    public String cle() {
        return ChapitreGouvernance.CLE;
    }

    @Override
    public List<TableDeLArticle> tables() {
        return List.of(
                TableDeLArticle.lignes(
                        "gouvernance",
                        "id",
                        GouvernanceService.OBJET,
                        "copil_par_an",
                        "copil_animateur",
                        "copil_attendus",
                        "bilan_par_an",
                        "bilan_auteur",
                        "bilan_contenu",
                        "groupe_par_an",
                        "groupe_animateur",
                        "groupe_fonctionnement",
                        "duree_du",
                        "duree_au",
                        "revoyure_mois",
                        "avenants",
                        "renouvellement"),
                TableDeLArticle.lignes(
                        "membre_instance",
                        "id",
                        Sorte.MEMBRE.objet(),
                        "instance",
                        "signataire_id",
                        "organisme",
                        "nom",
                        "fonction",
                        "supprime_le",
                        "supprime_par"));
    }
}
