package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.engagement.CritereEngagements;
import fr.mixitesociale.engagement.ExportEngagements;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;

/** Takes away what the list shows: its filter, its order, its columns. */
class ExportsEngagements extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ExportsEngagements(ExportEngagements export, Contrat contrat, Supplier<CritereEngagements> critere) {
        addClassName("exports");
        String nom = "engagements-" + contrat.reference();
        Anchor xlsx = Telechargement.bouton(Phrases.de("engagement.exporter.xlsx"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            export.xlsx(contrat.id(), critere.get(), sortie);
            return new Fichier(nom + ".xlsx", XLSX, sortie.toByteArray());
        });
        xlsx.setId("engagements-xlsx");
        Anchor csv = Telechargement.bouton(Phrases.de("engagement.exporter.csv"), () -> {
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            export.csv(contrat.id(), critere.get(), sortie);
            return new Fichier(nom + ".csv", "text/csv;charset=UTF-8", sortie.toByteArray());
        });
        csv.setId("engagements-csv");
        add(xlsx, csv);
    }
}
