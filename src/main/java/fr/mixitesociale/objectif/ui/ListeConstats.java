package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.droit.controle.Constat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import java.util.List;

/** What is wrong, each with its article: what the law forbids, told apart from what the guide advises. */
class ListeConstats extends UnorderedList {

    ListeConstats(List<Constat> constats) {
        addClassName("constats");
        montrer(constats);
    }

    final void montrer(List<Constat> constats) {
        removeAll();
        setVisible(!constats.isEmpty());
        constats.forEach(constat -> add(ligne(constat)));
    }

    private static ListItem ligne(Constat constat) {
        Span article = new Span(constat.article());
        article.addClassName("article");
        return new ListItem(
                new Etiquette(
                        Phrases.de("objectif.gravite." + constat.gravite().name()),
                        constat.estBloquant() ? Ton.CARENCEE : Ton.DEFICITAIRE),
                new Text(" " + constat.phrase() + " "),
                article);
    }
}
