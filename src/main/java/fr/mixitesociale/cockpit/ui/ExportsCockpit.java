package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.cockpit.ExportCockpit;
import fr.mixitesociale.cockpit.LigneCockpit;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Takes away exactly what the table shows: its filter, its order, its columns. */
class ExportsCockpit extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportsCockpit(SerializableSupplier<List<LigneCockpit>> lignes, GrilleCockpit grille) {
        addClassName("exports");
        Anchor xlsx = Telechargement.bouton(Phrases.de("cockpit.exporter.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            ExportCockpit.xlsx(lignes.get(), grille.visibles(), sortie);
            return new Fichier("pilotage.xlsx", XLSX, sortie.toByteArray());
        });
        xlsx.setId("cockpit-xlsx");
        Anchor csv = Telechargement.bouton(Phrases.de("cockpit.exporter.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            ExportCockpit.csv(lignes.get(), grille.visibles(), sortie);
            return new Fichier("pilotage.csv", "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("cockpit-csv");
        add(xlsx, csv);
    }
}
