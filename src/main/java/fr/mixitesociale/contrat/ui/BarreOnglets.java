package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.UUID;

/** The chapters as links: each has an address, opens in another window, and says which one is open. */
class BarreOnglets extends Nav {

    private final UnorderedList liste = new UnorderedList();

    BarreOnglets() {
        addClassName("onglets-contrat");
        getElement().setAttribute("aria-label", Phrases.de("contrat.onglets"));
        liste.getElement().setAttribute("role", "list");
        add(liste);
    }

    void montrer(UUID contrat, List<Onglet> onglets, String ouvert) {
        liste.removeAll();
        for (Onglet onglet : onglets) {
            String chemin = onglet.cle().equals(OngletSynthese.CLE)
                    ? ContratsNavigation.contrat(contrat)
                    : ContratsNavigation.onglet(contrat, onglet.cle());
            Anchor lien = new Anchor(chemin, onglet.libelle());
            if (onglet.cle().equals(ouvert)) {
                lien.getElement().setAttribute("aria-current", "page");
            }
            liste.add(new ListItem(lien));
        }
    }
}
