package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Links one under or beside the other: texts that lead somewhere, one node for the server whatever their number, where
 * components would be three each in every session.
 */
public final class ListeLiens extends UnorderedList {

    public ListeLiens() {
        getElement().setAttribute("role", "list");
    }

    /** @param actuel whether it leads to the screen that is open */
    public record Lien(String chemin, String texte, boolean actuel) {}

    public void montrer(List<Lien> liens) {
        getElement()
                .setProperty(
                        "innerHTML", liens.stream().map(ListeLiens::element).collect(Collectors.joining()));
    }

    private static String element(Lien lien) {
        return "<li><a href=\"%s\"%s>%s</a></li>"
                .formatted(
                        echapper(lien.chemin()), lien.actuel() ? " aria-current=\"page\"" : "", echapper(lien.texte()));
    }

    private static String echapper(String texte) {
        return HtmlUtils.htmlEscape(texte, StandardCharsets.UTF_8.name());
    }
}
