package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import fr.mixitesociale.projet.OrdreProjets;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.TotauxProjets;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The projects, page by page, with their totals; sorting is the database's work and goes to the address. */
class GrilleProjets extends Composite<GrilleListe<LigneProjet>> {

    /** What an office screen shows at once: more would be sent and kept for nobody; a taller one asks for a second page. */
    private static final int RANGEES = 24;

    private final transient ColonnesGrille colonnes;
    private final transient CadreContrat cadre;
    private final transient ProjetsConsultation consultation;
    private final transient CellulesProjet cellules;
    private final transient DebutsDeGroupe debuts;
    private EtatProjets etat = EtatProjets.INITIAL;
    private TotauxProjets totaux = TotauxProjets.RIEN;
    private boolean ecouteTri = true;
    private Runnable surNouvelleColonne = () -> {};

    GrilleProjets(
            CadreContrat cadre,
            Outils outils,
            ActionsLigne gestes,
            boolean telephone,
            DebutsDeGroupe debuts,
            SerializableConsumer<OrdreProjets> surTri) {
        this.cadre = cadre;
        this.consultation = outils.consultation();
        this.debuts = debuts;
        GrilleListe<LigneProjet> grille = getContent();
        grille.setId("projets-grille");
        grille.addClassName("grille-projets");
        grille.setEmptyStateText(Phrases.de("projet.grille.aucun"));
        cellules = new CellulesProjet(cadre, outils.referentiel(), gestes, debuts);
        boolean plusieursCommunes = cadre.contrat().communes().size() > 1;
        colonnes = new ColonnesGrille(
                grille,
                cellules,
                Stream.of(ColonneProjet.values())
                        .filter(colonne -> colonne != ColonneProjet.COMMUNE || plusieursCommunes)
                        .filter(colonne -> colonne != ColonneProjet.CONFIDENTIEL
                                || cadre.participation().estPublique())
                        .toList(),
                ColonnesHabituelles.de(telephone));
        colonnes.colonne(ColonneProjet.NOM).setWidth("9.5rem");
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

    /** Rows can be chosen, to be changed together; who only reads has no box to tick. */
    void choisirDesLignes(SerializableConsumer<Set<LigneProjet>> surChoix) {
        GridMultiSelectionModel<LigneProjet> modele =
                (GridMultiSelectionModel<LigneProjet>) getContent().setSelectionMode(SelectionMode.MULTI);
        modele.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        modele.setSelectionColumnFrozen(true);
        // the column of the boxes has no other handle
        getContent()
                .getElement()
                .getChildren()
                .filter(enfant -> enfant.getTag().equals("vaadin-grid-flow-selection-column"))
                .forEach(colonne -> colonne.setProperty("width", "2.25rem"));
        getContent().addSelectionListener(choix -> surChoix.accept(choix.getAllSelectedItems()));
    }

    Map<ColonneProjet, Column<LigneProjet>> colonnes() {
        return colonnes.faites();
    }

    /** Those this person may show, in the order of the template. */
    List<ColonneProjet> possibles() {
        return colonnes.possibles();
    }

    /** @param suite what a row open for typing needs when a column comes */
    void surNouvelleColonne(Runnable suite) {
        surNouvelleColonne = suite;
    }

    /** The columns on screen, in the order of the screen: what an export gives. */
    List<ColonneProjet> visibles() {
        return colonnes.visibles();
    }

    /** The columns on screen beside the name. */
    Set<ColonneProjet> montrees() {
        return colonnes.montrees();
    }

    /** Exactly these columns, and the name, which always stays. */
    void montrer(Set<ColonneProjet> voulues) {
        if (colonnes.montrer(voulues)) {
            totaliser(totaux);
            indiquerLeTri();
            getContent().getDataCommunicator().reset();
            surNouvelleColonne.run();
        }
    }

    /** Another filter or another order. */
    void montrer(EtatProjets nouvel, TotauxProjets sesTotaux, List<Groupe> sesGroupes) {
        etat = nouvel;
        GrilleListe<LigneProjet> grille = getContent();
        indiquerLeTri();
        debuts.montrer(etat.ordre().groupe(), sesGroupes);
        totaliser(sesTotaux);
        grille.setItems(demande -> page(demande.getOffset(), demande.getLimit()), _ -> totaux.nombre());
    }

    private void indiquerLeTri() {
        ecouteTri = false;
        ColonneProjet triee = etat.ordre().colonne();
        getContent()
                .sort(
                        triee == null || !colonnes.estFaite(triee)
                                ? List.of()
                                : List.of(new GridSortOrder<>(
                                        colonnes.colonne(triee),
                                        etat.ordre().croissant()
                                                ? SortDirection.ASCENDING
                                                : SortDirection.DESCENDING)));
        ecouteTri = true;
    }

    /** The same filter, read again. Not through the data provider, whose refresh would close the row being typed in. */
    void rafraichir(TotauxProjets sesTotaux, List<Groupe> sesGroupes) {
        debuts.montrer(etat.ordre().groupe(), sesGroupes);
        totaliser(sesTotaux);
        getContent().getDataCommunicator().reset();
    }

    /** Outlines the cells whose text was refused, until they are corrected or given up. */
    void marquerLesRefus(Map<UUID, Set<ChampProjet>> refusees) {
        cellules.refusees(refusees);
        getContent().getDataCommunicator().reset();
    }

    void allerA(int rang) {
        getContent().scrollToIndex(rang);
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

    /** Rows of the list as it is shown, read anew. */
    List<Projet> lire(int debut, int nombre) {
        List<Projet> lus = new ArrayList<>();
        int fin = Math.min(totaux.nombre(), debut + nombre);
        for (int i = debut; i < fin; i += ProjetsConsultation.LIMITE) {
            lus.addAll(consultation.page(
                    cadre.contrat().id(),
                    etat.critere(),
                    etat.ordre(),
                    i,
                    Math.min(fin - i, ProjetsConsultation.LIMITE)));
        }
        return lus;
    }

    private Stream<LigneProjet> page(int debut, int limite) {
        List<LigneProjet> lignes =
                consultation.page(cadre.contrat().id(), etat.critere(), etat.ordre(), debut, limite).stream()
                        .map(LigneProjet::new)
                        .toList();
        cellules.occupations(cadre.occupations(CellulesProjet.OBJET));
        debuts.noter(lignes, debut);
        lignes.forEach(ligne -> {
            Projet projet = ligne.projet();
            getContent().setDetailsVisible(ligne, !projet.propositions().isEmpty());
        });
        return lignes.stream();
    }

    private void totaliser(TotauxProjets sesTotaux) {
        totaux = sesTotaux;
        colonnes.colonne(ColonneProjet.NOM).setFooter(Phrases.de("projet.grille.total"));
        colonnes.faites().forEach((nom, colonne) -> {
            if (nom.estTotalisee()) {
                colonne.setFooter(FormatFr.entier(totaux.somme(nom)));
            }
        });
    }

    private OrdreProjets ordre(List<GridSortOrder<LigneProjet>> tri) {
        OrdreProjets ordre = tri.isEmpty()
                ? OrdreProjets.DE_LA_LISTE
                : new OrdreProjets(
                        ColonneProjet.valueOf(tri.getFirst().getSorted().getKey()),
                        tri.getFirst().getDirection() == SortDirection.ASCENDING);
        return ordre.groupe(etat.ordre().groupe());
    }
}
