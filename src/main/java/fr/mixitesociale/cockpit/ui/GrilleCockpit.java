package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.ValueProvider;
import fr.mixitesociale.cockpit.CarteDuTerritoire;
import fr.mixitesociale.cockpit.ColonneCockpit;
import fr.mixitesociale.cockpit.LigneCockpit;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The communes of the territory, fifty at a time; the order goes to the address. */
class GrilleCockpit extends Composite<GrilleListe<LigneCockpit>> {

    /** The name of the commune always stays. */
    static final List<ColonneCockpit> AU_CHOIX = Stream.of(ColonneCockpit.values())
            .filter(colonne -> colonne != ColonneCockpit.NOM)
            .toList();

    private static final Set<ColonneCockpit> MASQUEES = Set.of(
            ColonneCockpit.CODE,
            ColonneCockpit.CIBLE,
            ColonneCockpit.ENTREE,
            ColonneCockpit.STADE,
            ColonneCockpit.GROUPEMENT,
            ColonneCockpit.JALONS,
            ColonneCockpit.PROCHAIN_COPIL,
            ColonneCockpit.ALERTES);

    /** On a telephone the figures that matter stay. */
    private static final Set<ColonneCockpit> SUR_TELEPHONE =
            Set.of(ColonneCockpit.NOM, ColonneCockpit.MANQUANTS, ColonneCockpit.STADE);

    private final Map<ColonneCockpit, Column<LigneCockpit>> colonnes = new EnumMap<>(ColonneCockpit.class);
    private boolean ecouteTri = true;

    GrilleCockpit(SerializableBiConsumer<ColonneCockpit, Boolean> surTri) {
        GrilleListe<LigneCockpit> grille = getContent();
        grille.setId("cockpit-grille");
        grille.addClassName("grille-cockpit");
        grille.setEmptyStateText(Phrases.de("cockpit.aucune"));
        Stream.of(ColonneCockpit.values()).forEach(colonne -> colonnes.put(colonne, creer(grille, colonne)));
        grille.titre(colonne(ColonneCockpit.ENGAGEMENTS), Phrases.de("cockpit.colonne.ENGAGEMENTS.titre"));
        MASQUEES.forEach(colonne -> colonne(colonne).setVisible(false));
        grille.addSortListener(tri -> {
            if (ecouteTri && tri.isFromClient()) {
                List<GridSortOrder<LigneCockpit>> ordre = tri.getSortOrder();
                if (ordre.isEmpty()) {
                    surTri.accept(ColonneCockpit.NOM, true);
                } else {
                    surTri.accept(
                            ColonneCockpit.valueOf(ordre.getFirst().getSorted().getKey()),
                            ordre.getFirst().getDirection() == SortDirection.ASCENDING);
                }
            }
        });
    }

    @Override
    protected GrilleListe<LigneCockpit> initContent() {
        return new GrilleListe<>(Phrases.de("cockpit.table"));
    }

    void montrer(List<LigneCockpit> lignes, ColonneCockpit tri, boolean croissant) {
        ecouteTri = false;
        getContent()
                .sort(List.of(new GridSortOrder<>(
                        colonne(tri), croissant ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        ecouteTri = true;
        getContent()
                .setItems(
                        demande -> lignes.stream().skip(demande.getOffset()).limit(demande.getLimit()),
                        _ -> lignes.size());
    }

    /** The columns on screen, in the order of the screen: what an export gives. */
    List<ColonneCockpit> visibles() {
        return getContent().getColumns().stream()
                .filter(Column::isVisible)
                .map(colonne -> ColonneCockpit.valueOf(colonne.getKey()))
                .toList();
    }

    Set<ColonneCockpit> montrees() {
        return AU_CHOIX.stream().filter(nom -> colonne(nom).isVisible()).collect(Collectors.toUnmodifiableSet());
    }

    /** Exactly these columns, and the name. */
    void montrer(Set<ColonneCockpit> voulues) {
        AU_CHOIX.forEach(nom -> colonne(nom).setVisible(voulues.contains(nom)));
    }

    void adapter(boolean telephone) {
        colonne(ColonneCockpit.NOM).setWidth(telephone ? "8rem" : "12rem");
        if (telephone) {
            // a long name takes two lines rather than hide the figures
            getContent().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        } else {
            getContent().removeThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        }
        colonnes.forEach((nom, colonne) ->
                colonne.setVisible(telephone ? SUR_TELEPHONE.contains(nom) : !MASQUEES.contains(nom)));
    }

    private Column<LigneCockpit> colonne(ColonneCockpit nom) {
        return Objects.requireNonNull(colonnes.get(nom));
    }

    private static Column<LigneCockpit> creer(GrilleListe<LigneCockpit> grille, ColonneCockpit nom) {
        Column<LigneCockpit> colonne = switch (nom) {
            case NOM ->
                lien(grille, nom, ligne -> InventaireNavigation.commune(ligne.code()))
                        .setFrozen(true);
            case CONTRAT -> lien(grille, nom, CarteDuTerritoire::lien);
            default ->
                nom.estUnNombre()
                        ? grille.nombre(nom.libelle(), nom::texte).setAutoWidth(false)
                        : grille.texte(nom.libelle(), nom::texte);
        };
        return colonne.setKey(nom.name())
                .setSortProperty(nom.name())
                .setWidth(largeur(nom))
                .setFlexGrow(poids(nom));
    }

    /** Wide enough for the heading and its sign of order: a hidden end would hide what the figures are. */
    private static String largeur(ColonneCockpit nom) {
        return switch (nom) {
            case NOM -> "12rem";
            case MANQUANTS, ENTREE, STADE, CODE, DERNIER_COPIL, PROCHAIN_COPIL, ENGAGEMENTS, JALONS -> "9.5rem";
            case GROUPEMENT, CONTRAT, ALERTES -> "15rem";
            case ATTENDU -> "20rem";
            default -> "7.5rem";
        };
    }

    private static int poids(ColonneCockpit nom) {
        return switch (nom) {
            case NOM, CONTRAT -> 1;
            case ATTENDU -> 2;
            default -> 0;
        };
    }

    private static Column<LigneCockpit> lien(
            GrilleListe<LigneCockpit> grille, ColonneCockpit nom, ValueProvider<LigneCockpit, String> lien) {
        return grille.addColumn(LitRenderer.<LigneCockpit>of(
                                "<a router-link href=\"${item.lien}\" ?hidden=${!item.libelle}>${item.libelle}</a>")
                        .withProperty("lien", lien)
                        .withProperty("libelle", nom::texte))
                .setHeader(nom.libelle())
                .setResizable(true);
    }
}
