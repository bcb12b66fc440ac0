package fr.mixitesociale.graphique;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads an SVG back, to say in tests what a reader sees. */
final class DocumentSvg {

    private DocumentSvg() {}

    static Element lire(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + svg, e);
        }
    }

    static Stream<Element> elements(Element racine) {
        NodeList tous = racine.getElementsByTagName("*");
        return Stream.concat(
                Stream.of(racine), IntStream.range(0, tous.getLength()).mapToObj(i -> (Element) tous.item(i)));
    }

    static String texte(Element racine, String balise) {
        return racine.getElementsByTagName(balise).item(0).getTextContent();
    }

    static List<String> textes(Element racine) {
        return elements(racine)
                .filter(element -> element.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    static List<String> identifiants(String svg) {
        return new ArrayList<>(elements(lire(svg))
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList());
    }

    /** How many elements have exactly this class, or one that starts with it when it ends with a hyphen. */
    static long classes(Element racine, String classe) {
        return elements(racine)
                .map(element -> element.getAttribute("class"))
                .filter(trouvee -> classe.endsWith("-") ? trouvee.startsWith(classe) : trouvee.equals(classe))
                .count();
    }

    /** In how many pieces the only line of that class is drawn. */
    static long morceaux(Element racine, String classe) {
        return elements(racine)
                .filter(element -> element.getAttribute("class").equals(classe))
                .mapToLong(element ->
                        element.getAttribute("d").chars().filter(c -> c == 'M').count())
                .sum();
    }
}
