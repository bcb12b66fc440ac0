package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.objectif.ColonneDepartement;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Takes away exactly what the table shows: its rows and its columns. */
class ExportsObjectifs extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportsObjectifs(
            GrilleObjectifs grille,
            SerializableSupplier<List<LigneDepartement>> lignes,
            SerializableSupplier<PeriodeTriennale> periode) {
        addClassName("exports");
        Anchor xlsx = Telechargement.bouton(Phrases.de("objectif.departement.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            TableauFichier.xlsx(
                    periode.get().libelle(),
                    colonnes(grille),
                    suite -> lignes.get().forEach(suite),
                    sortie);
            return new Fichier(nom(periode, "xlsx"), XLSX, sortie.toByteArray());
        });
        xlsx.setId("objectifs-xlsx");
        Anchor csv = Telechargement.bouton(Phrases.de("objectif.departement.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            TableauFichier.csv(colonnes(grille), suite -> lignes.get().forEach(suite), sortie);
            return new Fichier(nom(periode, "csv"), "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("objectifs-csv");
        add(xlsx, csv);
    }

    private static String nom(SerializableSupplier<PeriodeTriennale> periode, String type) {
        return "objectifs-%s.%s".formatted(periode.get().libelle(), type);
    }

    private static List<Colonne<LigneDepartement>> colonnes(GrilleObjectifs grille) {
        return grille.colonnes().entrySet().stream()
                .filter(entree -> entree.getValue().isVisible())
                .map(entree -> colonne(entree.getKey()))
                .toList();
    }

    private static Colonne<LigneDepartement> colonne(ColonneDepartement nom) {
        return new Colonne<>(nom.libelle(), nom::valeur);
    }
}
