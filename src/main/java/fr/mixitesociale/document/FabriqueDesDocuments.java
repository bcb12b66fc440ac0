package fr.mixitesociale.document;

import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.docx.EcritureDocx;
import fr.mixitesociale.document.html.EcriturePdf;
import fr.mixitesociale.graphique.DessinGraphique;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The two formats of the portal.
 *
 * @see "src/docs/adr/0025-word-files-by-poi.md, 0026-pdf-from-html.md"
 */
@Component
class FabriqueDesDocuments implements FabriqueDocument {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PlacesDeTravail places =
            new PlacesDeTravail(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    private final EcritureDocx docx;
    private final EcriturePdf pdf;

    FabriqueDesDocuments(DessinGraphique dessin) {
        docx = new EcritureDocx(dessin);
        pdf = new EcriturePdf(dessin);
    }

    @Override
    public byte[] ecrire(Ouvrage ouvrage, Format format) {
        return places.tenir(() -> switch (format) {
            case DOCX -> docx.ecrire(ouvrage);
            case PDF -> pdf.ecrire(ouvrage);
        });
    }
}
