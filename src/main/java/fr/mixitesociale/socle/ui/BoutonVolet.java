package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableSupplier;

/** A button and the panel it opens under itself, made when it is first asked for. */
public final class BoutonVolet extends Div {

    private final String nom;
    private final PopoverPosition position;
    private final SerializableSupplier<Component> contenu;
    private boolean fait;

    /** @param nom of the panel, for who does not see it */
    public BoutonVolet(Button bouton, String nom, PopoverPosition position, SerializableSupplier<Component> contenu) {
        this.nom = nom;
        this.position = position;
        this.contenu = contenu;
        bouton.addClickListener(_ -> ouvrir(bouton));
        add(bouton);
    }

    private void ouvrir(Button bouton) {
        if (fait) {
            return; // from now on the browser opens it by itself
        }
        fait = true;
        Popover volet = new Popover(contenu.get());
        volet.setTarget(bouton);
        volet.setAriaLabel(nom);
        volet.setPosition(position);
        add(volet);
        volet.open();
    }
}
