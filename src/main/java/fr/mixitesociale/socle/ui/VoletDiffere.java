package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * A folded part of a screen, made when it is first opened: what few open is neither read, nor sent, nor kept in each
 * session. Then it stays, and what was typed in it too.
 */
public final class VoletDiffere extends Details {

    private boolean fait;

    public VoletDiffere(String titre, SerializableSupplier<Component> contenu) {
        super(titre);
        addOpenedChangeListener(e -> {
            if (e.isOpened() && !fait) {
                fait = true;
                add(contenu.get());
            }
        });
    }
}
