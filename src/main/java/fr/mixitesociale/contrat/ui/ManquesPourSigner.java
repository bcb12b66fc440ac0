package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.UUID;

/** « Ce qui manque pour signer »: what the law stops on, apart from what the guide advises, each where it is put right. */
class ManquesPourSigner extends Div {

    ManquesPourSigner(UUID contrat, List<PointDeControle> points) {
        Panneau panneau = new Panneau(Phrases.de("contrat.manques"));
        panneau.addClassName("manques-pour-signer");
        if (points.isEmpty()) {
            Paragraph rien = new Paragraph(Phrases.de("contrat.manques.rien"));
            rien.addClassName("discret");
            panneau.add(rien);
        }
        groupe(
                panneau,
                contrat,
                "bloquant",
                points.stream().filter(PointDeControle::estBloquant).toList());
        groupe(
                panneau,
                contrat,
                "recommande",
                points.stream().filter(point -> !point.estBloquant()).toList());
        add(panneau);
    }

    private static void groupe(Panneau panneau, UUID contrat, String cle, List<PointDeControle> points) {
        if (points.isEmpty()) {
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName(cle);
        liste.setId("manques-" + cle);
        liste.getElement().setAttribute("role", "list");
        points.forEach(point -> liste.add(ligne(contrat, point)));
        panneau.add(new H3(Phrases.de("contrat.manques." + cle, points.size())), liste);
    }

    private static ListItem ligne(UUID contrat, PointDeControle point) {
        Anchor lien = new Anchor(ContratsNavigation.onglet(contrat, point.onglet()), point.phrase());
        lien.setRouterIgnore(false);
        Span source = new Span(point.source());
        source.addClassName("discret");
        return new ListItem(lien, source);
    }
}
