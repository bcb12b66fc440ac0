package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** The key figures of a page side by side, one under the other on a narrow screen. */
public final class ChiffresCles extends UnorderedList {

    public ChiffresCles(String nom, ChiffreCle... chiffres) {
        addClassName("chiffres-cles");
        getElement().setAttribute("aria-label", nom);
        // Safari forgets that a list without bullets is one
        getElement().setAttribute("role", "list");
        add(chiffres);
    }
}
