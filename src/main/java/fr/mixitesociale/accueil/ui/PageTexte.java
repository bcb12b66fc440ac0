package fr.mixitesociale.accueil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.EntetePage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page to be read: heading, then sections of prose from the bundle, at 72 characters a line. */
abstract class PageTexte extends Main implements HasDynamicTitle {

    private final String cle;

    PageTexte(String cle) {
        this.cle = cle;
        addClassNames("simple", "page-texte");
        add(new EntetePage(Phrases.de(cle + ".titre")).sousTitre(Phrases.de(cle + ".chapeau")));
    }

    /** The section {@code nom}: its title, then its paragraphs {@code .1}, {@code .2}… as far as the bundle goes. */
    final Section section(String nom, Object... parametres) {
        String base = cle + "." + nom;
        Section section = new Section(new H2(Phrases.de(base + ".titre")));
        section.addClassName("prose");
        IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> Phrases.trouver(base + "." + i, parametres))
                .takeWhile(texte -> texte.isPresent())
                .forEach(texte -> section.add(bloc(texte.orElseThrow())));
        return section;
    }

    /** Lines that begin by a dash make a list. */
    private static Component bloc(String brut) {
        String texte = insecables(brut);
        if (!texte.startsWith("- ")) {
            return new Paragraph(texte);
        }
        UnorderedList liste = new UnorderedList();
        Stream.of(texte.split("\n"))
                .map(ligne -> new ListItem(ligne.substring(2)))
                .forEach(liste::add);
        return liste;
    }

    /** French punctuation never begins a line. */
    private static String insecables(String texte) {
        return texte.replaceAll(" ([?!:;»%])", "\u00a0$1")
                .replace("« ", "«\u00a0")
                .replace("art. ", "art.\u00a0");
    }

    @Override
    public final String getPageTitle() {
        return Phrases.de("accueil.titre_page", Phrases.de(cle + ".titre"));
    }
}
