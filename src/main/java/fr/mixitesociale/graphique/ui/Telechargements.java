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
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Links that take the chart away: made when asked for, with title and source in the picture. */
final class Telechargements implements Serializable {

    private static final int LARGEUR = 860;
    private static final int HAUTEUR = 500;
    /** Sharp in print: 1 720 pixels for 16 cm. */
    private static final double ECHELLE = 2;

    private final List<Lien> liens;

    Telechargements(String identifiant, DessinGraphique dessin, SerializableSupplier<Graphique> graphique) {
        liens = List.of(
                lien(identifiant, "PNG", "image/png", () -> dessin.png(graphique.get(), LARGEUR, HAUTEUR, ECHELLE)),
                lien(
                        identifiant,
                        "SVG",
                        "image/svg+xml",
                        () -> dessin.svgAutonome(graphique.get()).getBytes(StandardCharsets.UTF_8)),
                lien(identifiant, "CSV", "text/csv;charset=UTF-8", () -> ExportCsv.de(graphique.get())));
    }

    List<Component> liens() {
        return liens.stream().<Component>map(Lien::ancre).toList();
    }

    void nommer(String titre) {
        liens.forEach(
                lien -> lien.ancre().setAriaLabel(Phrases.de("graphique.action.telecharger", lien.format(), titre)));
    }

    private record Lien(String format, Anchor ancre) implements Serializable {}

    private static Lien lien(String identifiant, String format, String type, SerializableSupplier<byte[]> contenu) {
        String fichier = identifiant + "." + format.toLowerCase(Locale.ROOT);
        DownloadHandler telechargement = DownloadHandler.fromInputStream(_ -> {
            byte[] octets = contenu.get();
            return new DownloadResponse(new ByteArrayInputStream(octets), fichier, type, octets.length);
        });
        Anchor ancre = new Anchor(telechargement, AttachmentType.DOWNLOAD, format);
        ancre.setId("graphique-" + identifiant + "-" + format.toLowerCase(Locale.ROOT));
        return new Lien(format, ancre);
    }
}
