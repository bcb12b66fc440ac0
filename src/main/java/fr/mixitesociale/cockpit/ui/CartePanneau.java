package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.cockpit.CarteDuTerritoire;
import fr.mixitesociale.cockpit.Cockpit;
import fr.mixitesociale.cockpit.CriterePilotage;
import fr.mixitesociale.cockpit.Stade;
import fr.mixitesociale.graphique.DessinMosaique;
import fr.mixitesociale.graphique.DessinMosaique.Format;
import fr.mixitesociale.graphique.DessinMosaiqueDense;
import fr.mixitesociale.graphique.Mosaique;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;

/** The map drawn from the data, its legend with its numbers, and the table below says the same. */
class CartePanneau extends Div {

    /** Beyond, a tile with its name and figures would be a page of ten screens and a megabyte to send. */
    static final int TUILES = 120;

    void montrer(Cockpit cockpit, CriterePilotage critere) {
        removeAll();
        Mosaique carte = CarteDuTerritoire.de(cockpit, critere);
        if (cockpit.lignes().size() > TUILES) {
            add(new Panneau(
                            Phrases.de("cockpit.carte.titre"),
                            legende(cockpit),
                            svg(new Div(), DessinMosaiqueDense.html(carte)))
                    .sousTitre(Phrases.de("cockpit.carte.sous_titre.dense")));
            return;
        }
        add(new Panneau(
                        Phrases.de("cockpit.carte.titre"),
                        legende(cockpit),
                        dessin("mosaique-large", carte, Format.LARGE),
                        dessin("mosaique-etroite", carte, Format.ETROIT))
                .sousTitre(Phrases.de("cockpit.carte.sous_titre")));
    }

    private static UnorderedList legende(Cockpit cockpit) {
        UnorderedList legende = new UnorderedList();
        legende.addClassName("legende-mosaique");
        legende.getElement().setAttribute("role", "list");
        legende.getElement().setAttribute("aria-label", Phrases.de("cockpit.carte.legende"));
        for (Stade stade : Stade.values()) {
            if (cockpit.compter(stade) > 0) {
                legende.add(ligne(
                        DessinMosaique.signe(CarteDuTerritoire.motif(stade)),
                        Phrases.de("cockpit.carte.legende.stade", stade.libelle(), cockpit.compter(stade))));
            }
        }
        legende.add(ligne(DessinMosaique.alerte(), Phrases.de("cockpit.carte.legende.alerte")));
        return legende;
    }

    private static ListItem ligne(String signe, String texte) {
        return new ListItem(svg(new Div(), signe), new Span(texte));
    }

    private static Div dessin(String classe, Mosaique carte, Format format) {
        Div dessin = new Div();
        dessin.addClassName(classe);
        return svg(dessin, DessinMosaique.svg(carte, format));
    }

    private static Div svg(Div place, String dessin) {
        // SVG of our own, every text escaped where it is drawn (graphique.EcritureSvg)
        place.getElement().setProperty("innerHTML", dessin);
        return place;
    }
}
