package fr.mixitesociale.inventaire;

import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import java.io.OutputStream;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of communes as a file: the rows of the filter, in its order, with the columns asked for and no other. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ExportCommunes {

    private final ParcoursCommunes parcours;

    ExportCommunes(ParcoursCommunes parcours) {
        this.parcours = parcours;
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

    private static List<Colonne<SituationCommune>> colonnes(List<ColonneExport> demandees) {
        return demandees.stream()
                .map(colonne -> new Colonne<>(colonne.entete(), colonne::valeur))
                .toList();
    }
}
