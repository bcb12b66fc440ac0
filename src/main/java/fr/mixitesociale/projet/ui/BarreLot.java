package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one value is given to many rows: its form is made when rows are first ticked, and hidden when none is. */
class BarreLot extends Div {

    private final transient SaisieEnBloc bloc;
    private final transient GrilleProjets grille;
    private @Nullable FormulaireLot formulaire;

    BarreLot(SaisieEnBloc bloc, GrilleProjets grille) {
        this.bloc = bloc;
        this.grille = grille;
        setId("projets-lot");
        setVisible(false);
    }

    void choisir(Set<LigneProjet> lignes) {
        setVisible(!lignes.isEmpty());
        FormulaireLot ouvert = formulaire;
        if (ouvert == null && !lignes.isEmpty()) {
            ouvert = new FormulaireLot(bloc, grille);
            formulaire = ouvert;
            add(ouvert);
        }
        if (ouvert != null) {
            ouvert.choisir(lignes);
        }
    }
}
