package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import fr.mixitesociale.document.Deroule;
import fr.mixitesociale.document.Deroule.Element.Entete;
import fr.mixitesociale.document.Deroule.Feuillet;
import fr.mixitesociale.document.html.ApercuHtml;
import fr.mixitesociale.graphique.DessinGraphique;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The text, one section at a time, and its table of contents: a contract of twenty communes is longer than a page may be. */
class ApercuDuTexte {

    private final ApercuHtml html;
    private final Nav sommaire = new Nav();
    private final Div texte = new Div();
    private final List<Button> entrees = new ArrayList<>();
    private Deroule deroule = new Deroule(List.of());
    private int ouverte;

    ApercuDuTexte(DessinGraphique dessin) {
        html = new ApercuHtml(dessin);
        sommaire.addClassName("document-sommaire");
        sommaire.getElement().setAttribute("aria-label", Phrases.de("document.sommaire"));
        texte.addClassName("document-texte");
        texte.getElement().setAttribute("tabindex", "-1");
        texte.getElement().setAttribute("role", "region");
        texte.getElement().setAttribute("aria-label", Phrases.de("document.apercu"));
    }

    Nav sommaire() {
        return sommaire;
    }

    Div texte() {
        return texte;
    }

    /** Stays on the section that was open. */
    void montrer(Deroule nouveau) {
        deroule = nouveau;
        sommaire.removeAll();
        entrees.clear();
        OrderedList liste = new OrderedList();
        for (int rang = 0; rang < nouveau.feuillets().size(); rang++) {
            int place = rang;
            Button entree = new Button(titre(nouveau.feuillets().get(rang)), _ -> ouvrir(place));
            entree.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            entrees.add(entree);
            liste.add(new ListItem(entree));
        }
        sommaire.add(liste);
        ouvrir(Math.min(ouverte, nouveau.feuillets().size() - 1));
    }

    private void ouvrir(int rang) {
        if (rang < 0) {
            texte.removeAll();
            return;
        }
        ouverte = rang;
        for (int i = 0; i < entrees.size(); i++) {
            entrees.get(i).getElement().setAttribute("aria-current", i == rang ? "true" : "false");
        }
        // written by our own renderer, every typed text being a text node
        texte.getElement().setProperty("innerHTML", html.section(deroule, rang));
    }

    /** The last heading of the highest ones: under « 3e volet » comes the title of its first article. */
    private static String titre(Feuillet feuillet) {
        List<String> titres = feuillet.elements().stream()
                .takeWhile(Entete.class::isInstance)
                .map(Entete.class::cast)
                .filter(entete -> entete.niveau() <= 2)
                .map(Entete::texte)
                .toList();
        boolean article = feuillet.elements().size() > 1
                && feuillet.elements().get(1) instanceof Entete second
                && second.niveau() == 2
                && second.texte().startsWith(Phrases.de("document.article"));
        return article ? titres.getLast() : titres.getFirst();
    }
}
