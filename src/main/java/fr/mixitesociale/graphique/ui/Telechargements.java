package fr.mixitesociale.graphique.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.ExportCsv;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Links that take the chart away: made when asked for, with title and source in the picture. */
final class Telechargements {

    private static final int LARGEUR = 860;
    private static final int HAUTEUR = 500;
    /** Sharp in print: 1 720 pixels for 16 cm. */
    private static final double ECHELLE = 2;

    private Telechargements() {}

    static List<Component> de(Graphique graphique, DessinGraphique dessin) {
        return List.of(
                lien(graphique, "PNG", "image/png", () -> dessin.png(graphique, LARGEUR, HAUTEUR, ECHELLE)),
                lien(
                        graphique,
                        "SVG",
                        "image/svg+xml",
                        () -> dessin.svgAutonome(graphique).getBytes(StandardCharsets.UTF_8)),
                lien(graphique, "CSV", "text/csv;charset=UTF-8", () -> ExportCsv.de(graphique)));
    }

    private static Anchor lien(Graphique graphique, String format, String type, SerializableSupplier<byte[]> contenu) {
        String fichier = graphique.identifiant() + "." + format.toLowerCase(Locale.ROOT);
        DownloadHandler telechargement = DownloadHandler.fromInputStream(_ -> {
            byte[] octets = contenu.get();
            return new DownloadResponse(new ByteArrayInputStream(octets), fichier, type, octets.length);
        });
        Anchor lien = new Anchor(telechargement, AttachmentType.DOWNLOAD, format);
        lien.setId("graphique-" + graphique.identifiant() + "-" + format.toLowerCase(Locale.ROOT));
        lien.setAriaLabel(Phrases.de("graphique.action.telecharger", format, graphique.titre()));
        return lien;
    }
}
