package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.socle.Phrases;

/** Above the grid: undo, do again, and what the keyboard does. */
class BarreGestes extends Div {

    private final transient SaisieEnBloc bloc;
    private final Button annuler = new Button(Phrases.de("projet.bloc.annuler"));
    private final Button refaire = new Button(Phrases.de("projet.bloc.refaire"));

    BarreGestes(SaisieEnBloc bloc) {
        this.bloc = bloc;
        addClassName("gestes");
        annuler.setId("projets-annuler");
        annuler.setAriaLabel(Phrases.de("projet.bloc.annuler_nom"));
        annuler.addClickListener(_ -> bloc.annuler());
        refaire.setId("projets-refaire");
        refaire.setAriaLabel(Phrases.de("projet.bloc.refaire_nom"));
        refaire.addClickListener(_ -> bloc.refaire());
        add(annuler, refaire, AideClavier.bouton());
        montrer();
    }

    /** Nothing to undo takes no room: most who open the list only read it. */
    void montrer() {
        annuler.setVisible(bloc.pile().peutAnnuler());
        refaire.setVisible(bloc.pile().peutRefaire());
    }
}
