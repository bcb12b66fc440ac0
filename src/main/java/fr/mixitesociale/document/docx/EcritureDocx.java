package fr.mixitesociale.document.docx;

import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.document.Tirage;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.graphique.Graphique;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/**
 * A Word file made to be worked on: real styles, a table of contents, captions that number themselves, tables whose
 * headings come back on each page. No macro, nothing linked from outside.
 */
public final class EcritureDocx {

    private final DessinGraphique dessin;

    public EcritureDocx(DessinGraphique dessin) {
        this.dessin = dessin;
    }

    public byte[] ecrire(Ouvrage ouvrage) {
        Deroule deroule = Deroule.de(ouvrage);
        try (XWPFDocument document = new XWPFDocument();
                Tirage<FigureDocx.Dessins> tirage = Tirage.de(deroule, this::dessiner)) {
            CTNumbering numerotation = Modele.installer(document);
            Proprietes.ecrire(document, ouvrage);
            Pages pages = new Pages(document, ouvrage);
            if (deroule.estBref()) {
                Couverture.titre(document, ouvrage);
            } else {
                Couverture.ecrire(document, ouvrage);
                Sommaire.ecrire(document, deroule);
            }
            CorpsDocx corps = new CorpsDocx(document, numerotation, tirage);
            List<Feuillet> feuillets = deroule.feuillets();
            for (int i = 0; i < feuillets.size(); i++) {
                Feuillet feuillet = feuillets.get(i);
                if (!deroule.estBref() && (i == 0 || feuillets.get(i - 1).paysage() != feuillet.paysage())) {
                    // a section of Word is described by the paragraph that ends it
                    pages.clore(i > 0 && feuillets.get(i - 1).paysage());
                }
                corps.feuillet(feuillet, deroule.estBref() ? 1 : 0);
            }
            pages.finir(!feuillets.isEmpty() && feuillets.getLast().paysage());
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            document.write(sortie);
            return ZipFixe.de(sortie.toByteArray(), Modele.reglages(), ouvrage.date());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private FigureDocx.Dessins dessiner(Graphique graphique) {
        return new FigureDocx.Dessins(dessin.imprime(graphique), dessin.imprimePng(graphique, FigureDocx.ECHELLE_PNG));
    }
}
