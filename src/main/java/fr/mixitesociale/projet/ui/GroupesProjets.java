package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The groups of the list with their subtotals; one click goes to the first project of one. */
class GroupesProjets extends Div {

    private static final int MONTRES = 60;

    private final transient BiFunction<GroupeProjets, @Nullable String, String> nom;
    private final transient IntConsumer aller;

    GroupesProjets(BiFunction<GroupeProjets, @Nullable String, String> nom, IntConsumer aller) {
        this.nom = nom;
        this.aller = aller;
        setId("projets-groupes");
        addClassName("groupes-projets");
        setVisible(false);
    }

    void montrer(@Nullable GroupeProjets par, List<Groupe> groupes) {
        removeAll();
        setVisible(par != null && !groupes.isEmpty());
        if (par != null) {
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", Phrases.de("projet.groupe.par", par.libelle()));
            groupes.stream().limit(MONTRES).map(groupe -> puce(par, groupe)).forEach(this::add);
        }
    }

    private Button puce(GroupeProjets par, Groupe groupe) {
        Button puce = new Button(
                Phrases.de(
                        "projet.groupe.puce",
                        nom.apply(par, groupe.valeur()),
                        groupe.nombre(),
                        FormatFr.entier(groupe.nombre()),
                        FormatFr.entier(groupe.lls())),
                _ -> aller.accept(groupe.debut()));
        puce.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return puce;
    }
}
