package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.ValueProvider;
import fr.mixitesociale.inventaire.ColonneExport;
import fr.mixitesociale.inventaire.CommunesConsultation;
import fr.mixitesociale.inventaire.ContratsDesCommunes;
import fr.mixitesociale.inventaire.ContratsDesCommunes.Mention;
import fr.mixitesociale.inventaire.CritereCommunes.Tri;
import fr.mixitesociale.inventaire.SituationCommune;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The communes, page by page; sorting is the database's work and goes to the address. */
class GrilleCommunes extends Composite<GrilleListe<SituationCommune>> {

    /** The name of the commune always stays. */
    static final List<ColonneExport> AU_CHOIX = Stream.of(ColonneExport.values())
            .filter(colonne -> colonne != ColonneExport.NOM)
            .toList();

    /** On a telephone the figures that matter stay and the rest is one tap away, on the sheet. */
    private static final Set<ColonneExport> SUR_TELEPHONE =
            Set.of(ColonneExport.NOM, ColonneExport.TAUX, ColonneExport.MANQUANTS, ColonneExport.STATUT);

    private static final Mention SANS_CONTRAT = new Mention("", "");

    private final Map<ColonneExport, Column<SituationCommune>> colonnes = new EnumMap<>(ColonneExport.class);
    private final transient CommunesConsultation communes;
    private final transient ContratsDesCommunes contrats;
    private transient Map<CodeInsee, Mention> mentions = Map.of();
    private EtatListe etat = EtatListe.INITIAL;
    private boolean ecouteTri = true;

    GrilleCommunes(
            CommunesConsultation communes, ContratsDesCommunes contrats, SerializableBiConsumer<Tri, Boolean> surTri) {
        this.communes = communes;
        this.contrats = contrats;
        GrilleListe<SituationCommune> grille = getContent();
        grille.setId("communes-grille");
        grille.addClassName("grille-communes");
        grille.setEmptyStateText(Phrases.de("inventaire.communes.aucune"));
        ajouterColonnes(grille);
        ColonnesParDefaut.MASQUEES.forEach(colonne -> colonne(colonne).setVisible(false));
        grille.addSortListener(tri -> {
            if (ecouteTri && tri.isFromClient()) {
                List<GridSortOrder<SituationCommune>> ordre = tri.getSortOrder();
                if (ordre.isEmpty()) {
                    surTri.accept(Tri.NOM, true);
                } else {
                    surTri.accept(
                            Tri.valueOf(ordre.getFirst().getSorted().getKey()),
                            ordre.getFirst().getDirection() == SortDirection.ASCENDING);
                }
            }
        });
    }

    @Override
    protected GrilleListe<SituationCommune> initContent() {
        return new GrilleListe<>(Phrases.de("inventaire.communes.titre"));
    }

    void montrer(EtatListe nouvel) {
        etat = nouvel;
        mentions = contrats.mentions();
        GrilleListe<SituationCommune> grille = getContent();
        ecouteTri = false;
        Column<SituationCommune> triee = grille.getColumnByKey(etat.tri().name());
        grille.sort(List.of(
                new GridSortOrder<>(triee, etat.croissant() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        ecouteTri = true;
        grille.setItems(
                demande ->
                        communes
                                .page(
                                        etat.critere(),
                                        etat.tri(),
                                        etat.croissant(),
                                        demande.getOffset(),
                                        demande.getLimit())
                                .stream(),
                _ -> communes.compter(etat.critere()));
    }

    Column<SituationCommune> colonne(ColonneExport colonne) {
        return Objects.requireNonNull(colonnes.get(colonne));
    }

    /** The columns on screen, in the order of the screen: what an export gives. */
    List<ColonneExport> visibles() {
        return getContent().getColumns().stream()
                .filter(Column::isVisible)
                .flatMap(colonne -> colonnes.entrySet().stream()
                        .filter(entree -> entree.getValue().equals(colonne))
                        .map(Map.Entry::getKey))
                .toList();
    }

    void adapter(boolean telephone) {
        colonne(ColonneExport.NOM).setWidth(telephone ? "4.5rem" : "10rem");
        // a long name takes two lines rather than hide the figures
        if (telephone) {
            getContent().addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        } else {
            getContent().removeThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        }
        colonnes.forEach((nom, colonne) -> colonne.setVisible(
                telephone ? SUR_TELEPHONE.contains(nom) : !ColonnesParDefaut.MASQUEES.contains(nom)));
    }

    /** The columns on screen beside the name. */
    Set<ColonneExport> montrees() {
        return AU_CHOIX.stream().filter(nom -> colonne(nom).isVisible()).collect(Collectors.toUnmodifiableSet());
    }

    /** Exactly these columns, and the name. */
    void montrer(Set<ColonneExport> voulues) {
        AU_CHOIX.forEach(nom -> colonne(nom).setVisible(voulues.contains(nom)));
    }

    private void ajouterColonnes(GrilleListe<SituationCommune> grille) {
        placer(
                ColonneExport.NOM,
                Tri.NOM,
                grille.addColumn(
                                LitRenderer.<SituationCommune>of("<a router-link href=\"${item.lien}\">${item.nom}</a>")
                                        .withProperty("lien", c -> InventaireNavigation.commune(c.code()))
                                        .withProperty("nom", SituationCommune::nom))
                        .setHeader(ColonneExport.NOM.libelle())
                        .setFrozen(true)
                        .setResizable(true)
                        .setFlexGrow(2));
        placer(
                ColonneExport.CODE,
                null,
                grille.texte(ColonneExport.CODE.libelle(), c -> c.code().valeur()));
        placer(
                ColonneExport.DEPARTEMENT,
                Tri.DEPARTEMENT,
                grille.texte(
                        ColonneExport.DEPARTEMENT.libelle(), c -> c.nomDepartement() + " (" + c.departement() + ")"));
        placer(
                ColonneExport.EPCI,
                Tri.EPCI,
                grille.texte(ColonneExport.EPCI.libelle(), c -> c.nomEpci() == null ? "" : c.nomEpci())
                        .setFlexGrow(2));
        nombre(grille, ColonneExport.POPULATION, Tri.POPULATION, c -> FormatFr.entier(c.population()));
        nombre(grille, ColonneExport.LLS, Tri.LLS, c -> FormatFr.entier(c.lls()));
        nombre(grille, ColonneExport.TAUX, Tri.TAUX, c -> FormatFr.taux(c.taux()));
        nombre(grille, ColonneExport.CIBLE, Tri.CIBLE, c -> FormatFr.pourcent(c.tauxCible()));
        nombre(grille, ColonneExport.MANQUANTS, Tri.MANQUANTS, c -> Bornes.manquants(c.manquants()));
        placer(
                ColonneExport.STATUT,
                Tri.STATUT,
                grille.addColumn(LitRenderer.<SituationCommune>of(
                                        "<span class=\"etiquette ${item.ton}\">${item.mot}</span>")
                                .withProperty(
                                        "ton",
                                        c -> EtiquetteStatut.ton(c.statut())
                                                .name()
                                                .toLowerCase(Locale.ROOT))
                                .withProperty("mot", c -> c.statut().libelle()))
                        .setHeader(ColonneExport.STATUT.libelle())
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        placer(
                ColonneExport.CONTRAT,
                null,
                grille.addColumn(LitRenderer.<SituationCommune>of(
                                        "<a router-link href=\"${item.lien}\" ?hidden=${!item.libelle}>${item.libelle}</a>")
                                .withProperty("lien", c -> mention(c).lien())
                                .withProperty("libelle", c -> mention(c).libelle()))
                        .setHeader(ColonneExport.CONTRAT.libelle())
                        .setResizable(true)
                        .setFlexGrow(1));
        nombre(grille, ColonneExport.ANNEE, null, c -> String.valueOf(c.annee()));
        placer(
                ColonneExport.SOURCE,
                null,
                grille.texte(ColonneExport.SOURCE.libelle(), c -> c.source().libelle()));
    }

    private Mention mention(SituationCommune commune) {
        return mentions.getOrDefault(commune.code(), SANS_CONTRAT);
    }

    private void nombre(
            GrilleListe<SituationCommune> grille,
            ColonneExport nom,
            @Nullable Tri tri,
            ValueProvider<SituationCommune, String> valeur) {
        placer(nom, tri, grille.nombre(nom.libelle(), valeur));
    }

    private void placer(ColonneExport nom, @Nullable Tri tri, Column<SituationCommune> colonne) {
        colonnes.put(nom, colonne);
        if (tri != null) {
            colonne.setKey(tri.name()).setSortProperty(tri.name());
        }
    }
}
