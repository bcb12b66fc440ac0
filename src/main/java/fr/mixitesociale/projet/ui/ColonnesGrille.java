package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.grid.Grid.Column;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of the grid: made when they are first shown, until then they cost nothing and their texts are not sent. */
class ColonnesGrille {

    private final GrilleListe<LigneProjet> grille;
    private final CellulesProjet cellules;
    private final List<ColonneProjet> possibles;
    private final Map<ColonneProjet, Column<LigneProjet>> faites = new EnumMap<>(ColonneProjet.class);
    private final Column<LigneProjet> actions;

    ColonnesGrille(
            GrilleListe<LigneProjet> grille,
            CellulesProjet cellules,
            List<ColonneProjet> possibles,
            Set<ColonneProjet> premieres) {
        this.grille = grille;
        this.cellules = cellules;
        this.possibles = possibles;
        possibles.stream().filter(premieres::contains).forEach(this::creer);
        actions = cellules.actions(grille);
    }

    /** Those that were shown once. */
    Map<ColonneProjet, Column<LigneProjet>> faites() {
        return faites;
    }

    List<ColonneProjet> possibles() {
        return possibles;
    }

    Column<LigneProjet> colonne(ColonneProjet nom) {
        return Objects.requireNonNull(faites.get(nom));
    }

    boolean estFaite(ColonneProjet nom) {
        return faites.containsKey(nom);
    }

    /** Those on screen, in the order of the screen. */
    List<ColonneProjet> visibles() {
        return grille.getColumns().stream()
                .filter(Column::isVisible)
                .flatMap(colonne -> nom(colonne).stream())
                .toList();
    }

    /** Those on screen beside the name. */
    Set<ColonneProjet> montrees() {
        return possibles.stream()
                .filter(nom -> nom != ColonneProjet.NOM
                        && faites.containsKey(nom)
                        && colonne(nom).isVisible())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Exactly these columns, and the name, which always stays.
     *
     * @return whether a column is new
     */
    boolean montrer(Set<ColonneProjet> voulues) {
        List<Column<LigneProjet>> nouvelles = new ArrayList<>();
        for (ColonneProjet colonne : possibles) {
            boolean voulue = colonne == ColonneProjet.NOM || voulues.contains(colonne);
            if (voulue && !faites.containsKey(colonne)) {
                nouvelles.add(creer(colonne));
            } else if (faites.containsKey(colonne)) {
                colonne(colonne).setVisible(voulue);
            }
        }
        if (!nouvelles.isEmpty()) {
            ranger(nouvelles);
        }
        return !nouvelles.isEmpty();
    }

    private Optional<ColonneProjet> nom(Column<LigneProjet> colonne) {
        return faites.entrySet().stream()
                .filter(entree -> entree.getValue().equals(colonne))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Column<LigneProjet> creer(ColonneProjet nom) {
        Column<LigneProjet> colonne = placer(nom, cellules.colonne(grille, nom));
        faites.put(nom, colonne);
        return colonne;
    }

    /** New columns take their place of the template among those the person may have moved. */
    private void ranger(List<Column<LigneProjet>> nouvelles) {
        List<Column<LigneProjet>> modele = new ArrayList<>(faites.values());
        modele.add(actions);
        List<Column<LigneProjet>> ordre = new ArrayList<>(grille.getColumns());
        ordre.removeAll(nouvelles);
        for (Column<LigneProjet> nouvelle : nouvelles.reversed()) {
            ordre.add(ordre.indexOf(modele.get(modele.indexOf(nouvelle) + 1)), nouvelle);
        }
        grille.setColumnOrder(ordre);
    }

    private Column<LigneProjet> placer(ColonneProjet nom, Column<LigneProjet> colonne) {
        colonne.setKey(nom.name()).setHeader(nom.libelle()).setResizable(true);
        grille.titre(colonne, nom.libelleLong());
        nom.champ().map(ChampProjet::cle).ifPresent(cle -> colonne.getElement().setAttribute("data-champ", cle));
        if (nom.estTriable()) {
            colonne.setSortProperty(nom.name());
        }
        return colonne;
    }
}
