package fr.mixitesociale.redaction;

import fr.mixitesociale.contrat.modele.Bloc;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * What people write in Markdown, understood once for the screen and for the documents. Raw HTML is dropped; what goes to
 * the screen passes a list of allowed elements besides.
 *
 * @see "src/docs/adr/0024-prose-is-markdown.md"
 */
public final class Prose {

    /** Lists in lists, quotes in quotes: nobody goes further but to bring the portal down. */
    private static final int IMBRICATIONS_MAX = 12;

    private static final int NIVEAU_HTML_MAX = 6;

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(IMBRICATIONS_MAX)
            .maxInlineNesting(IMBRICATIONS_MAX)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .sanitizeUrls(true)
            .escapeHtml(true)
            .build();

    private static final Safelist PERMIS = new Safelist()
            .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "hr", "a")
            .addTags("h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto")
            .addAttributes("ol", "start")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer")
            .addEnforcedAttribute("a", "target", "_blank");

    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);

    private Prose() {}

    /**
     * The blocks of a document.
     *
     * @param legende caption of the tables it holds
     */
    public static List<Bloc> blocs(@Nullable String markdown, String legende) {
        return markdown == null ? List.of() : BlocsDeProse.de(PARSER.parse(markdown), legende);
    }

    /**
     * The same text as safe HTML on a single block, for a component that shows Markdown: it has nothing left to
     * interpret. Headings come under those of a field ({@code h4}).
     */
    public static String ecran(@Nullable String markdown, int niveauParent) {
        if (markdown == null) {
            return "";
        }
        Node document = PARSER.parse(markdown);
        document.accept(new Assainissement(niveauParent));
        String propre = Jsoup.clean(HTML.render(document), "", PERMIS, COMPACT);
        // a blank line would end the HTML block, and what follows would be read as Markdown
        return "<div>" + propre.strip().replaceAll("\\s*\\n\\s*", " ") + "</div>";
    }

    /** Headings of fields are of the third level. */
    public static String ecran(@Nullable String markdown) {
        return ecran(markdown, 3);
    }

    /** Number of words a reader sees. */
    public static int mots(@Nullable String markdown) {
        if (markdown == null) {
            return 0;
        }
        StringBuilder nu = new StringBuilder();
        PARSER.parse(markdown).accept(new Mots(nu));
        return (int) nu.toString()
                .lines()
                .flatMap(ligne -> List.of(ligne.split("[\\s\\u00a0\\u202f]+")).stream())
                .filter(mot -> mot.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Raw HTML out, headings under the one they stand below. */
    private static final class Assainissement extends AbstractVisitor {

        private final int niveauParent;

        Assainissement(int niveauParent) {
            this.niveauParent = niveauParent;
        }

        @Override
        public void visit(Heading titre) {
            titre.setLevel(Math.min(NIVEAU_HTML_MAX, titre.getLevel() + niveauParent));
            visitChildren(titre);
        }

        @Override
        public void visit(HtmlBlock html) {
            html.unlink();
        }

        @Override
        public void visit(HtmlInline html) {
            html.unlink();
        }
    }

    /** The text alone, blocks and lines apart. */
    private static final class Mots extends AbstractVisitor {

        private final StringBuilder nu;

        Mots(StringBuilder nu) {
            this.nu = nu;
        }

        @Override
        public void visit(Text texte) {
            nu.append(texte.getLiteral());
            if (texte.getNext() == null) {
                nu.append(' ');
            }
        }

        @Override
        public void visit(Code code) {
            nu.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            nu.append(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            nu.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak saut) {
            nu.append('\n');
        }

        @Override
        public void visit(HardLineBreak saut) {
            nu.append('\n');
        }
    }
}
