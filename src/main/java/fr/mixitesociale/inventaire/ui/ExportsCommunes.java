package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.inventaire.ExportCommunes;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;

/** Takes away exactly what the list shows: its filter, its order, its columns. */
class ExportsCommunes extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportsCommunes(ExportCommunes exports, GrilleCommunes grille, SerializableSupplier<EtatListe> etat) {
        addClassName("exports");
        Anchor xlsx = Telechargement.bouton(Phrases.de("inventaire.communes.exporter.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatListe vu = etat.get();
            exports.xlsx(vu.critere(), vu.tri(), vu.croissant(), grille.visibles(), sortie);
            return new Fichier("communes.xlsx", XLSX, sortie.toByteArray());
        });
        xlsx.setId("communes-xlsx");
        Anchor csv = Telechargement.bouton(Phrases.de("inventaire.communes.exporter.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatListe vu = etat.get();
            exports.csv(vu.critere(), vu.tri(), vu.croissant(), grille.visibles(), sortie);
            return new Fichier("communes.csv", "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("communes-csv");
        add(xlsx, csv);
    }
}
