package fr.mixitesociale.graphique.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableSupplier;

/** A part of the card that its button unfolds; its content is built when it is first seen. */
final class Depliant extends Div {

    private final NativeButton bouton;
    private final SerializableSupplier<Component> contenu;

    Depliant(String id, String libelle, SerializableSupplier<Component> contenu) {
        this.contenu = contenu;
        setId(id);
        addClassName("graphique-depliant");
        bouton = new NativeButton(libelle, _ -> ouvrir(!estOuvert()));
        bouton.setId(id + "-bouton");
        bouton.getElement().setAttribute("type", "button");
        bouton.getElement().setAttribute("aria-controls", id);
        ouvrir(false);
    }

    NativeButton bouton() {
        return bouton;
    }

    /** What is unfolded is made again; what is folded will be, when it is asked for. */
    void renouveler() {
        removeAll();
        if (estOuvert()) {
            add(contenu.get());
        }
    }

    private boolean estOuvert() {
        return !getElement().hasAttribute("hidden");
    }

    private void ouvrir(boolean ouvert) {
        if (ouvert && getComponentCount() == 0) {
            add(contenu.get());
        }
        // the attribute, not setVisible: aria-controls must name an element that exists
        getElement().setAttribute("hidden", !ouvert);
        bouton.getElement().setAttribute("aria-expanded", String.valueOf(ouvert));
    }
}
