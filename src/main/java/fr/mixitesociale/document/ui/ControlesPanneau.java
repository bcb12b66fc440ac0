package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is missing to sign: what the law stops first, then what the guide advises; each with its source and its tab. */
class ControlesPanneau extends Composite<Panneau> {

    private final UUID contrat;
    private final List<PointDeControle> points;

    ControlesPanneau(UUID contrat, List<PointDeControle> points) {
        this.contrat = contrat;
        this.points = points.stream()
                .sorted(Comparator.comparing(PointDeControle::gravite))
                .toList();
    }

    @Override
    protected Panneau initContent() {
        Panneau panneau = new Panneau(Phrases.de("document.manque"));
        panneau.setId("document-manque");
        if (points.isEmpty()) {
            panneau.add(new Paragraph(Phrases.de("document.manque.rien")));
            return panneau;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("document-controles");
        points.forEach(point -> liste.add(ligne(point)));
        panneau.add(liste);
        return panneau;
    }

    private ListItem ligne(PointDeControle point) {
        Etiquette gravite = new Etiquette(
                Phrases.de("document.gravite." + point.gravite()),
                point.estBloquant() ? Etiquette.Ton.CARENCEE : Etiquette.Ton.INFORMATION);
        Paragraph phrase = new Paragraph(point.phrase());
        Paragraph source = new Paragraph(Phrases.de("document.manque.source", point.source()));
        source.addClassNames("discret", "petit");
        Anchor lien =
                new Anchor(ContratsNavigation.onglet(contrat, point.onglet()), Phrases.de("document.manque.aller"));
        lien.setAriaLabel(Phrases.de("document.manque.aller.nom", point.phrase()));
        source.add(" ");
        source.add(lien);
        return new ListItem(gravite, phrase, source);
    }
}
