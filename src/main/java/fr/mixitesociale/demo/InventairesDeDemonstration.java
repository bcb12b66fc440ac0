package fr.mixitesociale.demo;

import fr.mixitesociale.inventaire.AnnotationDatee;
import fr.mixitesociale.inventaire.AnnotationsService;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.NatureAnnotation;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.socle.CodeInsee;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Twenty years of invented inventories, imported as a DDT would import real ones, and the events that explain the bends
 * of their curves. Two years of two communes come from files in the national layout only, so that estimated résidences
 * principales are seen too.
 */
@Component
@Order(20)
@Profile(Demonstration.PROFIL)
class InventairesDeDemonstration implements Semis {

    private static final List<Fichier> FICHIERS = List.of(
            new Fichier("inventaires.csv", "démonstration — inventaires inventés.csv"),
            new Fichier("national-2024.csv", "démonstration — fichier national inventé, inventaire 2024.csv"),
            new Fichier("national-2025.csv", "démonstration — fichier national inventé, inventaire 2025.csv"));

    private final ImportService imports;
    private final AnnotationsService annotations;
    private final TransactionTemplate transaction;

    InventairesDeDemonstration(ImportService imports, AnnotationsService annotations, TransactionTemplate transaction) {
        this.imports = imports;
        this.annotations = annotations;
        this.transaction = transaction;
    }

    /** All or nothing: annotations come with the first import, and are not put back once someone deleted them. */
    @Override
    public void semer() {
        transaction.executeWithoutResult(_ -> {
            List<RapportImport> rapports = FICHIERS.stream().map(this::importer).toList();
            if (!rapports.getFirst().dejaImporte()) {
                annoter();
            }
        });
    }

    private RapportImport importer(Fichier fichier) {
        return imports.importer(fichier.nom(), TableDeDemonstration.octets(fichier.ressource()), Progres.SILENCIEUX);
    }

    private void annoter() {
        TableDeDemonstration.lire(
                "annotations.csv",
                a -> annotations.ajouter(
                        new CodeInsee(a.getField("code")),
                        new AnnotationDatee.Saisie(
                                LocalDate.parse(a.getField("le")),
                                NatureAnnotation.valueOf(a.getField("nature")),
                                a.getField("libelle"))));
    }

    /** @param nom what the list of imports shows: nobody may take it for a real file */
    private record Fichier(String ressource, String nom) {}
}
