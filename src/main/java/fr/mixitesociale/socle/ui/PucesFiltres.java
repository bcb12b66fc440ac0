package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.socle.Phrases;
import java.util.List;

/** The filters in force as chips; pressing one removes it. Hidden when there is none. */
public final class PucesFiltres extends UnorderedList {

    private final Runnable toutEffacer;

    public PucesFiltres(Runnable toutEffacer) {
        this.toutEffacer = toutEffacer;
        addClassName("puces");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", Phrases.de("socle.filtres"));
        montrer(List.of());
    }

    /** One filter: what it says, and what removes it. */
    public record Puce(String libelle, Runnable retirer) {}

    public void montrer(List<Puce> puces) {
        removeAll();
        puces.forEach(puce -> add(new ListItem(bouton(puce))));
        if (puces.size() > 1) {
            NativeButton tout = new NativeButton(Phrases.de("socle.filtres.effacer"), _ -> toutEffacer.run());
            tout.addClassName("tout-effacer");
            add(new ListItem(tout));
        }
        setVisible(!puces.isEmpty());
    }

    private static NativeButton bouton(Puce puce) {
        NativeButton bouton =
                new NativeButton(puce.libelle(), _ -> puce.retirer().run());
        bouton.setAriaLabel(Phrases.de("socle.filtres.retirer", puce.libelle()));
        return bouton;
    }
}
