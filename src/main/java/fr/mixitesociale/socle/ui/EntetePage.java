package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.socle.Phrases;

/** Heading of a page: breadcrumb, the only H1, a tag, a subtitle, and at the right the actions, the primary one last. */
public final class EntetePage extends Header {

    private final OrderedList fil = new OrderedList();
    private final Nav filAriane = new Nav(fil);
    private final H1 titre = new H1();
    private final Div ligneTitre = new Div(titre);
    private final Div actions = new Div();
    private final Paragraph sousTitre = new Paragraph();

    public EntetePage(String texte) {
        addClassName("entete-page");
        titre.setText(texte);
        filAriane.addClassName("fil");
        filAriane.getElement().setAttribute("aria-label", Phrases.de("socle.fil"));
        filAriane.setVisible(false);
        ligneTitre.addClassName("titre");
        actions.addClassName("actions");
        actions.setVisible(false);
        sousTitre.addClassName("sous-titre");
        sousTitre.setVisible(false);
        Div ligne = new Div(ligneTitre, actions);
        ligne.addClassName("ligne");
        add(filAriane, ligne, sousTitre);
    }

    /** One step of the breadcrumb, from the outermost; the page itself is not one. */
    public EntetePage fil(String libelle, String lien) {
        fil.add(new ListItem(new Anchor(lien, libelle)));
        filAriane.setVisible(true);
        return this;
    }

    /** A step of the breadcrumb that leads nowhere. */
    public EntetePage fil(String libelle) {
        fil.add(new ListItem(libelle));
        filAriane.setVisible(true);
        return this;
    }

    /** What stands beside the title, usually an {@link Etiquette}. */
    public EntetePage etiquette(Component etiquette) {
        ligneTitre.add(etiquette);
        return this;
    }

    public EntetePage sousTitre(String texte) {
        sousTitre.setText(texte);
        sousTitre.setVisible(!texte.isBlank());
        return this;
    }

    public EntetePage action(Component... boutons) {
        actions.add(boutons);
        actions.setVisible(true);
        return this;
    }
}
