package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.OrdreProjets;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.TotauxProjets;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The projects, page by page, with their totals; sorting is the database's work and goes to the address. */
class GrilleProjets extends Composite<GrilleListe<LigneProjet>> {

    /** What a tall screen shows at once: more would be sent and kept for nobody, fifty sessions over. */
    private static final int RANGEES = 32;
    /** A column is made when it is first shown: until then it costs nothing and its texts are not sent. */
    private final Map<ColonneProjet, Column<LigneProjet>> colonnes = new EnumMap<>(ColonneProjet.class);

    private final List<ColonneProjet> possibles;
    private final Column<LigneProjet> actions;
    private final transient CadreContrat cadre;
    private final transient ProjetsConsultation consultation;
    private final transient CellulesProjet cellules;
    private EtatProjets etat = EtatProjets.INITIAL;
    private TotauxProjets totaux = TotauxProjets.RIEN;
    private boolean ecouteTri = true;
    private Runnable surNouvelleColonne = () -> {};

    GrilleProjets(
            CadreContrat cadre,
            Outils outils,
            ActionsLigne gestes,
            boolean telephone,
            SerializableConsumer<OrdreProjets> surTri) {
        this.cadre = cadre;
        this.consultation = outils.consultation();
        GrilleListe<LigneProjet> grille = getContent();
        grille.setId("projets-grille");
        grille.addClassName("grille-projets");
        grille.setEmptyStateText(Phrases.de("projet.grille.aucun"));
        cellules = new CellulesProjet(cadre, outils.referentiel(), gestes);
        boolean plusieursCommunes = cadre.contrat().communes().size() > 1;
        possibles = Stream.of(ColonneProjet.values())
                .filter(colonne -> colonne != ColonneProjet.COMMUNE || plusieursCommunes)
                .filter(colonne -> colonne != ColonneProjet.CONFIDENTIEL
                        || cadre.participation().estPublique())
                .toList();
        Set<ColonneProjet> premieres = ColonnesHabituelles.de(telephone);
        possibles.stream().filter(premieres::contains).forEach(this::creer);
        colonne(ColonneProjet.NOM).setWidth(telephone ? "9.5rem" : "12.5rem");
        actions = cellules.actions(grille);
        grille.setPageSize(RANGEES);
        grille.setItemDetailsRenderer(cellules.propositions());
        grille.setDetailsVisibleOnClick(false);
        grille.setPartNameGenerator(cellules::marqueDeLigne);
        grille.addSortListener(tri -> {
            if (ecouteTri && tri.isFromClient()) {
                surTri.accept(ordre(tri.getSortOrder()));
            }
        });
    }

    @Override
    protected GrilleListe<LigneProjet> initContent() {
        return new GrilleListe<>(Phrases.de("projet.chapitre.titre"));
    }

    /** Those that were shown once. */
    Map<ColonneProjet, Column<LigneProjet>> colonnes() {
        return colonnes;
    }

    /** Those this person may show, in the order of the template. */
    List<ColonneProjet> possibles() {
        return possibles;
    }

    /** @param suite what a row open for typing needs when a column comes */
    void surNouvelleColonne(Runnable suite) {
        surNouvelleColonne = suite;
    }

    /** The columns on screen, in the order of the screen: what an export gives. */
    List<ColonneProjet> visibles() {
        return getContent().getColumns().stream()
                .filter(Column::isVisible)
                .flatMap(colonne -> colonnes.entrySet().stream()
                        .filter(entree -> entree.getValue().equals(colonne))
                        .map(Map.Entry::getKey))
                .toList();
    }

    /** The columns on screen beside the name. */
    Set<ColonneProjet> montrees() {
        return possibles.stream()
                .filter(nom -> nom != ColonneProjet.NOM
                        && colonnes.containsKey(nom)
                        && colonne(nom).isVisible())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Exactly these columns, and the name, which always stays. */
    void montrer(Set<ColonneProjet> voulues) {
        List<Column<LigneProjet>> nouvelles = new ArrayList<>();
        for (ColonneProjet colonne : possibles) {
            boolean voulue = colonne == ColonneProjet.NOM || voulues.contains(colonne);
            if (voulue && !colonnes.containsKey(colonne)) {
                nouvelles.add(creer(colonne));
            } else if (colonnes.containsKey(colonne)) {
                colonne(colonne).setVisible(voulue);
            }
        }
        if (!nouvelles.isEmpty()) {
            ranger(nouvelles);
            totaliser(totaux);
            indiquerLeTri();
            getContent().getDataCommunicator().reset();
            surNouvelleColonne.run();
        }
    }

    private Column<LigneProjet> creer(ColonneProjet nom) {
        Column<LigneProjet> colonne = placer(nom, cellules.colonne(getContent(), nom));
        colonnes.put(nom, colonne);
        return colonne;
    }

    /** New columns take their place of the template among those the person may have moved. */
    private void ranger(List<Column<LigneProjet>> nouvelles) {
        List<Column<LigneProjet>> modele = new ArrayList<>(colonnes.values());
        modele.add(actions);
        List<Column<LigneProjet>> ordre = new ArrayList<>(getContent().getColumns());
        ordre.removeAll(nouvelles);
        for (Column<LigneProjet> nouvelle : nouvelles.reversed()) {
            ordre.add(ordre.indexOf(modele.get(modele.indexOf(nouvelle) + 1)), nouvelle);
        }
        getContent().setColumnOrder(ordre);
    }

    /** Another filter or another order. */
    void montrer(EtatProjets nouvel, TotauxProjets sesTotaux) {
        etat = nouvel;
        GrilleListe<LigneProjet> grille = getContent();
        indiquerLeTri();
        totaliser(sesTotaux);
        grille.setItems(demande -> page(demande.getOffset(), demande.getLimit()), _ -> totaux.nombre());
    }

    private void indiquerLeTri() {
        ecouteTri = false;
        ColonneProjet triee = etat.ordre().colonne();
        getContent()
                .sort(
                        triee == null || !colonnes.containsKey(triee)
                                ? List.of()
                                : List.of(new GridSortOrder<>(
                                        colonne(triee),
                                        etat.ordre().croissant()
                                                ? SortDirection.ASCENDING
                                                : SortDirection.DESCENDING)));
        ecouteTri = true;
    }

    /** The same filter, read again. Not through the data provider, whose refresh would close the row being typed in. */
    void rafraichir(TotauxProjets sesTotaux) {
        totaliser(sesTotaux);
        getContent().getDataCommunicator().reset();
    }

    /** Brings the last row of the list in sight. */
    LigneProjet derniere() {
        getContent().scrollToIndex(totaux.nombre() - 1);
        return getContent().getLazyDataView().getItem(totaux.nombre() - 1);
    }

    /** Where typing goes on once a project has its name. */
    ChampProjet premierChampApresLeNom() {
        return visibles().stream()
                .flatMap(colonne -> colonne.champ().stream())
                .filter(champ -> champ != ChampProjet.NOM)
                .findFirst()
                .orElse(ChampProjet.NOM);
    }

    int nombre() {
        return totaux.nombre();
    }

    private Stream<LigneProjet> page(int debut, int limite) {
        List<LigneProjet> lignes =
                consultation.page(cadre.contrat().id(), etat.critere(), etat.ordre(), debut, limite).stream()
                        .map(LigneProjet::new)
                        .toList();
        cellules.occupations(cadre.occupations(CellulesProjet.OBJET));
        lignes.forEach(ligne -> {
            Projet projet = ligne.projet();
            getContent().setDetailsVisible(ligne, !projet.propositions().isEmpty());
        });
        return lignes.stream();
    }

    private void totaliser(TotauxProjets sesTotaux) {
        totaux = sesTotaux;
        colonne(ColonneProjet.NOM).setFooter(Phrases.de("projet.grille.total"));
        colonnes.forEach((nom, colonne) -> {
            if (nom.estTotalisee()) {
                colonne.setFooter(FormatFr.entier(totaux.somme(nom)));
            }
        });
    }

    private Column<LigneProjet> colonne(ColonneProjet colonne) {
        return Objects.requireNonNull(colonnes.get(colonne));
    }

    private Column<LigneProjet> placer(ColonneProjet nom, Column<LigneProjet> colonne) {
        colonne.setKey(nom.name()).setHeader(nom.libelle()).setResizable(true);
        getContent().titre(colonne, nom.libelleLong());
        nom.champ().ifPresent(champ -> colonne.getElement().setAttribute("data-champ", champ.cle()));
        if (nom.estTriable()) {
            colonne.setSortProperty(nom.name());
        }
        return colonne;
    }

    private static OrdreProjets ordre(List<GridSortOrder<LigneProjet>> tri) {
        return tri.isEmpty()
                ? OrdreProjets.DE_LA_LISTE
                : new OrdreProjets(
                        ColonneProjet.valueOf(tri.getFirst().getSorted().getKey()),
                        tri.getFirst().getDirection() == SortDirection.ASCENDING);
    }
}
