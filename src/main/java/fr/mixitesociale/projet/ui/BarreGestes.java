package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.socle.Phrases;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Above the grid: undo, do again, put rows together, and what the keyboard does. */
class BarreGestes extends Div {

    private final transient SaisieEnBloc bloc;
    private final Button annuler = new Button(Phrases.de("projet.bloc.annuler"));
    private final Button refaire = new Button(Phrases.de("projet.bloc.refaire"));
    private final Select<GroupeProjets> groupe = new Select<>();

    BarreGestes(SaisieEnBloc bloc, boolean plusieursCommunes, SerializableConsumer<@Nullable GroupeProjets> surGroupe) {
        this.bloc = bloc;
        addClassName("gestes");
        annuler.setId("projets-annuler");
        annuler.setAriaLabel(Phrases.de("projet.bloc.annuler_nom"));
        annuler.addClickListener(_ -> bloc.annuler());
        refaire.setId("projets-refaire");
        refaire.setAriaLabel(Phrases.de("projet.bloc.refaire_nom"));
        refaire.addClickListener(_ -> bloc.refaire());
        groupe.setId("projets-groupe");
        groupe.setAriaLabel(Phrases.de("projet.groupe"));
        groupe.setItems(Stream.of(GroupeProjets.values())
                .filter(par -> par != GroupeProjets.COMMUNE || plusieursCommunes)
                .toList());
        groupe.setItemLabelGenerator(par ->
                par == null ? Phrases.de("projet.groupe.aucun") : Phrases.de("projet.groupe.par", par.libelle()));
        groupe.setEmptySelectionAllowed(true);
        groupe.setEmptySelectionCaption(Phrases.de("projet.groupe.aucun"));
        groupe.addValueChangeListener(choix -> {
            if (choix.isFromClient()) {
                surGroupe.accept(choix.getValue());
            }
        });
        add(groupe, annuler, refaire, new AideClavier());
        montrer(null);
    }

    void montrer(@Nullable GroupeProjets par) {
        groupe.setValue(par);
        // nothing to undo takes no room: most who open the list only read it
        annuler.setVisible(bloc.pile().peutAnnuler());
        refaire.setVisible(bloc.pile().peutRefaire());
    }
}
