package fr.mixitesociale.graphique;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;

/**
 * Draws a {@link Graphique}: inline SVG for a page, SVG and PNG files to take away, all with the same look. Any
 * thread may draw.
 */
@Service
public class DessinGraphique {

    private static final String ESPACE_SVG = "http://www.w3.org/2000/svg";
    private static final int LARGEUR_PLANCHE = 860;
    private static final int HAUTEUR_PLANCHE = 500;

    /** Limits of a picture: below nothing can be read, above a request could ask for all the memory. */
    private static final int COTE_MIN = 240;

    private static final long PIXELS_MAX = 40_000_000;

    /** Of 9: flat colours shrink as much, four times sooner. */
    private static final int COMPRESSION = 4;

    private static final long OCTETS_GARDES = 16_000_000;

    static {
        JvmSansPolice.preparer();
    }

    /** A sheet is opened again and again and its curves change once a year: 5 ms saved a drawing, 14 kB kept for it. */
    private final Cache<Cle, String> dessins =
            Caffeine.newBuilder().maximumSize(500).build();

    private record Cle(Graphique graphique, Gabarit gabarit) {}

    /** A document is written again when its prose changes, not when its charts do: each is drawn once for all formats. */
    private final Cache<Graphique, Imprime> imprimes =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Cache<Image, byte[]> images = Caffeine.newBuilder()
            .maximumWeight(OCTETS_GARDES)
            .<Image, byte[]>weigher((_, octets) -> octets.length)
            .build();

    private record Image(Graphique graphique, double echelle) {}

    /** The chart for a page, in the page's colours: its title, reading and source stand around it, in the page. */
    public String svg(Graphique graphique, Gabarit gabarit) {
        return dessins.get(new Cle(graphique, gabarit), cle -> dessiner(cle.graphique, cle.gabarit));
    }

    /** {@link #svg(Graphique, Gabarit)} for a column of a page. */
    public String svg(Graphique graphique) {
        return svg(graphique, Gabarit.LARGE);
    }

    /** The chart as a file: light, on white, with its title, subtitle, reading and source. */
    public String svgAutonome(Graphique graphique) {
        Planche planche = new Planche(graphique, LARGEUR_PLANCHE, HAUTEUR_PLANCHE);
        return enTete(
                        new EcritureSvg(true),
                        graphique,
                        "svg-" + graphique.identifiant(),
                        LARGEUR_PLANCHE,
                        HAUTEUR_PLANCHE)
                .feuilles(feuilles(planche::dessiner))
                .brut("</svg>")
                .toString();
    }

    /**
     * The chart for a printed page, vector, light, without what the page writes around it: title, subtitle, reading,
     * source.
     *
     * @return width and height in pixels with the drawing, so that the page keeps its place
     */
    public Imprime imprime(Graphique graphique) {
        return imprimes.get(graphique, DessinGraphique::imprimer);
    }

    private static Imprime imprimer(Graphique graphique) {
        TraceGraphique trace = papier(graphique);
        double hauteur = trace.cadre().zone().getHeight();
        String svg = enTete(
                        new EcritureSvg(true),
                        graphique,
                        "svg-" + graphique.identifiant(),
                        Gabarit.PAPIER.largeur(),
                        hauteur)
                .feuilles(feuilles(trace::dessiner))
                .brut("</svg>")
                .toString();
        return new Imprime(svg, Gabarit.PAPIER.largeur(), (int) Math.ceil(hauteur));
    }

    /** {@link #imprime} as a picture, for readers that know no vector. */
    public byte[] imprimePng(Graphique graphique, double echelle) {
        return images.get(new Image(graphique, echelle), cle -> imprimer(cle.graphique, cle.echelle))
                .clone();
    }

    private static byte[] imprimer(Graphique graphique, double echelle) {
        TraceGraphique trace = papier(graphique);
        return image(
                Gabarit.PAPIER.largeur(), (int) Math.ceil(trace.cadre().zone().getHeight()), echelle, g2 -> {
                    g2.setPaint(Encre.PAPIER.couleur());
                    g2.fill(trace.cadre().zone());
                    g2.setFont(TraceGraphique.AXE);
                    trace.dessiner(g2);
                });
    }

    /** A chart on its way to a printed page. */
    public record Imprime(String svg, int largeur, int hauteur) {}

    private static TraceGraphique papier(Graphique graphique) {
        return TraceGraphique.extensible(Gabarit.PAPIER.largeur(), Gabarit.PAPIER.hauteur(), graphique);
    }

    /**
     * The same as a picture.
     *
     * @param largeur in pixels before {@code echelle}
     * @param echelle 2 for print and fine screens
     */
    public byte[] png(Graphique graphique, int largeur, int hauteur, double echelle) {
        long pixels = Math.round(largeur * echelle) * Math.round(hauteur * echelle);
        if (largeur < COTE_MIN || hauteur < COTE_MIN || !(echelle > 0) || pixels > PIXELS_MAX) {
            throw new IllegalArgumentException(
                    "Picture of %d × %d pixels at least and %d pixels at most, got %d × %d × %s"
                            .formatted(COTE_MIN, COTE_MIN, PIXELS_MAX, largeur, hauteur, echelle));
        }
        return image(largeur, hauteur, echelle, g2 -> new Planche(graphique, largeur, hauteur).dessiner(g2));
    }

    private static byte[] image(int largeur, int hauteur, double echelle, Consumer<Graphics2D> dessin) {
        BufferedImage image = new BufferedImage(
                (int) Math.round(largeur * echelle), (int) Math.round(hauteur * echelle), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g2.scale(echelle, echelle);
            dessin.accept(g2);
            // on one thread: the same chart gives the same bytes whatever the machine; flat colours gain nothing from a
            // predictor, which takes half the time and makes the file larger
            return new PngEncoder()
                    .withBufferedImage(image)
                    .withMultiThreadedCompressionEnabled(false)
                    .withCompressionLevel(COMPRESSION)
                    .toBytes();
        } finally {
            g2.dispose();
        }
    }

    private static String dessiner(Graphique graphique, Gabarit gabarit) {
        TraceGraphique trace = TraceGraphique.extensible(gabarit.largeur(), gabarit.hauteur(), graphique);
        double hauteur = trace.cadre().zone().getHeight();
        String id = "svg-" + graphique.identifiant() + (gabarit == Gabarit.LARGE ? "" : "_etroit");
        EcritureSvg ecriture = enTete(new EcritureSvg(false), graphique, id, gabarit.largeur(), hauteur)
                .feuilles(feuilles(trace::dessiner));
        BandesAnnees.ecrire(ecriture, graphique, trace.cadre());
        return ecriture.brut("</svg>").toString();
    }

    private static EcritureSvg enTete(
            EcritureSvg ecriture, Graphique graphique, String id, double largeur, double hauteur) {
        return ecriture.brut("""
                        <svg xmlns="%1$s" viewBox="0 0 %2$s %3$s" role="img" aria-labelledby="%4$s-titre %4$s-texte" \
                        class="graphique-svg" font-family="'Source Sans 3', sans-serif" font-size="12" fill="none">""".formatted(ESPACE_SVG, EcritureSvg.nombre(largeur), EcritureSvg.nombre(hauteur), id))
                .element("title", id + "-titre", graphique.titre())
                .element("desc", id + "-texte", String.join(" ", AlternativeTextuelle.de(graphique)));
    }

    private static List<Feuille> feuilles(Consumer<Graphics2D> dessin) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(ESPACE_SVG, "svg", null);
        SVGGeneratorContext contexte = SVGGeneratorContext.createDefault(document);
        contexte.setPrecision(1);
        SVGGraphics2D g2 = new SVGGraphics2D(contexte, false);
        g2.setFont(TraceGraphique.AXE);
        dessin.accept(g2);
        return Aplatissement.de(g2.getRoot());
    }
}
