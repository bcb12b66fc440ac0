package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.projet.ExportProjets;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;

/** Takes away exactly what the list shows: its filter, its order, its columns. */
class ExportsProjets extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportsProjets(
            ExportProjets export, Contrat contrat, GrilleProjets grille, SerializableSupplier<EtatProjets> etat) {
        addClassName("exports");
        String nom = "projets-" + contrat.reference();
        Anchor xlsx = Telechargement.bouton(Phrases.de("projet.exporter.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatProjets vu = etat.get();
            export.xlsx(contrat.id(), vu.critere(), vu.ordre(), grille.visibles(), sortie);
            return new Fichier(nom + ".xlsx", XLSX, sortie.toByteArray());
        });
        xlsx.setId("projets-xlsx");
        Anchor csv = Telechargement.bouton(Phrases.de("projet.exporter.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            EtatProjets vu = etat.get();
            export.csv(contrat.id(), vu.critere(), vu.ordre(), grille.visibles(), sortie);
            return new Fichier(nom + ".csv", "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("projets-csv");
        add(xlsx, csv);
    }
}
