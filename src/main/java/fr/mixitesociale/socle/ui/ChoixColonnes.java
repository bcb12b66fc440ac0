package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.socle.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a list shows; the column that names the rows is not offered, it always stays. What is checked is what is
 * seen. The boxes are made when they are first asked for: in each session they would cost more than the list they change.
 */
public final class ChoixColonnes<C> extends Div {

    private final List<C> offertes;
    private final SerializableFunction<C, String> libelle;
    private final SerializableSupplier<Set<C>> montrees;
    private final SerializableConsumer<Set<C>> montrer;
    private final Map<String, Set<C>> raccourcis = new LinkedHashMap<>();
    private final Button bouton = new Button(Phrases.de("socle.colonnes"));
    private @Nullable CheckboxGroup<C> choix;

    /**
     * @param id of the button
     * @param montrees those on screen now
     * @param montrer shows exactly these
     */
    public ChoixColonnes(
            String id,
            List<C> offertes,
            SerializableFunction<C, String> libelle,
            SerializableSupplier<Set<C>> montrees,
            SerializableConsumer<Set<C>> montrer) {
        this.offertes = List.copyOf(offertes);
        this.libelle = libelle;
        this.montrees = montrees;
        this.montrer = montrer;
        bouton.setId(id);
        bouton.addClickListener(_ -> ouvrir());
        add(bouton);
    }

    /** One click for a usual set; columns that are not offered are left out. */
    public ChoixColonnes<C> raccourci(String titre, Set<C> colonnes) {
        raccourcis.put(titre, colonnes);
        return this;
    }

    private void ouvrir() {
        if (choix != null) {
            // the browser opens it by itself; the width of the screen may have chosen other columns since
            choix.setValue(montrees.get());
            return;
        }
        CheckboxGroup<C> cases = new CheckboxGroup<>();
        cases.setAriaLabel(Phrases.de("socle.colonnes"));
        cases.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        cases.setItems(offertes);
        cases.setItemLabelGenerator(libelle::apply);
        cases.setValue(montrees.get());
        cases.addValueChangeListener(choisi -> {
            if (!choisi.getValue().equals(montrees.get())) {
                montrer.accept(choisi.getValue());
            }
        });
        choix = cases;
        Div usuels = new Div();
        raccourcis.forEach((titre, colonnes) -> usuels.add(raccourci(cases, titre, colonnes)));
        Popover volet = new Popover(new Div(usuels, cases));
        volet.setTarget(bouton);
        volet.setAriaLabel(Phrases.de("socle.colonnes"));
        volet.setPosition(PopoverPosition.BOTTOM_START);
        add(volet);
        volet.open();
    }

    private Button raccourci(CheckboxGroup<C> cases, String titre, Set<C> colonnes) {
        Set<C> voulues = Set.copyOf(offertes.stream().filter(colonnes::contains).toList());
        Button raccourci = new Button(titre, _ -> cases.setValue(voulues));
        raccourci.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return raccourci;
    }
}
