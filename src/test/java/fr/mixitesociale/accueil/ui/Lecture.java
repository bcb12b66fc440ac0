package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Reads the screen as a person would: every visible text, from top to bottom. */
final class Lecture {

    private Lecture() {}

    static String texte() {
        return String.join("\n", tous().flatMap(Lecture::textes).toList()).replace('\u00a0', ' ');
    }

    /** Tables of texts are one element with its markup. */
    private static Stream<String> textes(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return Stream.ofNullable(element.getProperty("innerHTML"))
                .map(balises -> Jsoup.parse(balises).text());
    }

    static long balises(String nom) {
        return tous().filter(
                        element -> !element.isTextNode() && element.getTag().equals(nom))
                .count();
    }

    static List<String> boutonsDeConnexion() {
        return tous().filter(element -> !element.isTextNode() && "username".equals(element.getAttribute("name")))
                .map(element -> element.getAttribute("value"))
                .toList();
    }

    private static Stream<Element> tous() {
        return avecEnfants(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement());
    }

    private static Stream<Element> avecEnfants(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element);
        }
        return element.isVisible()
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(Lecture::avecEnfants))
                : Stream.empty();
    }
}
