package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.ContratsDesCommunes.Mention;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of communes as a file: the rows of the filter, in its order, with the columns asked for and no other. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ExportCommunes {

    private final ParcoursCommunes parcours;
    private final ContratsDesCommunes contrats;

    ExportCommunes(ParcoursCommunes parcours, ContratsDesCommunes contrats) {
        this.parcours = parcours;
        this.contrats = contrats;
    }

    public void csv(
            CritereCommunes critere, Tri tri, boolean croissant, List<ColonneExport> colonnes, OutputStream sortie) {
        TableauFichier.csv(colonnes(colonnes), suite -> parcours.parcourir(critere, tri, croissant, suite), sortie);
    }

    public void xlsx(
            CritereCommunes critere, Tri tri, boolean croissant, List<ColonneExport> colonnes, OutputStream sortie) {
        TableauFichier.xlsx(
                Phrases.de("inventaire.export.feuille"),
                colonnes(colonnes),
                suite -> parcours.parcourir(critere, tri, croissant, suite),
                sortie);
    }

    private List<Colonne<SituationCommune>> colonnes(List<ColonneExport> demandees) {
        Map<CodeInsee, Mention> mentions = contrats.mentions();
        return demandees.stream()
                .map(colonne ->
                        new Colonne<SituationCommune>(colonne.entete(), commune -> colonne.valeur(commune, mentions)))
                .toList();
    }
}
