package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;

/** The address, told to a part of a screen that keeps its state there. */
public final class AdresseSuivie {

    private AdresseSuivie() {}

    /**
     * @param arrivee told where it is each time {@code hote} comes on the screen
     * @param changement told of each navigation as long as it stays
     */
    public static void suivre(
            Component hote, SerializableConsumer<Location> arrivee, SerializableConsumer<Location> changement) {
        hote.addAttachListener(attache -> {
            UI ui = attache.getUI();
            Registration ecoute =
                    ui.addAfterNavigationListener(navigation -> changement.accept(navigation.getLocation()));
            hote.addDetachListener(detache -> {
                detache.unregisterListener();
                ecoute.remove();
            });
            arrivee.accept(ui.getActiveViewLocation());
        });
    }
}
