package fr.mixitesociale.acces.ui;

import com.vaadin.flow.component.UI;

/** The way to one's own account, for the shell's menu. */
public final class MonCompteNavigation {

    private MonCompteNavigation() {}

    public static void ouvrir() {
        UI.getCurrent().navigate(MonCompteView.class);
    }
}
