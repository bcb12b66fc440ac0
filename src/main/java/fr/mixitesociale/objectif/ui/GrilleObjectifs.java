package fr.mixitesociale.objectif.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fr.mixitesociale.droit.Etape;
import fr.mixitesociale.droit.controle.ObjectifRetenu;
import fr.mixitesociale.droit.objectif.Evaluation;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.objectif.ColonneDepartement;
import fr.mixitesociale.objectif.LigneDepartement;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialoguePourquoi;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The communes of a département with their objectives; a computed figure opens its explanation. */
class GrilleObjectifs extends Composite<GrilleListe<LigneDepartement>> {

    /** The name of the commune always stays. */
    static final List<ColonneDepartement> AU_CHOIX = Stream.of(ColonneDepartement.values())
            .filter(colonne -> colonne != ColonneDepartement.COMMUNE)
            .toList();

    private static final Set<ColonneDepartement> MASQUEES = EnumSet.of(
            ColonneDepartement.CODE,
            ColonneDepartement.LLS,
            ColonneDepartement.RP,
            ColonneDepartement.CIBLE,
            ColonneDepartement.REGIME,
            ColonneDepartement.ENTREE);
    private static final Set<ColonneDepartement> SUR_TELEPHONE =
            Set.of(ColonneDepartement.COMMUNE, ColonneDepartement.LEGAL, ColonneDepartement.NOTIFIE);

    private final Map<ColonneDepartement, Column<LigneDepartement>> colonnes = new EnumMap<>(ColonneDepartement.class);

    GrilleObjectifs(SerializableConsumer<Set<LigneDepartement>> surChoix) {
        GrilleListe<LigneDepartement> grille = getContent();
        grille.setId("objectifs-grille");
        grille.addClassName("grille-objectifs");
        grille.setEmptyStateText(Phrases.de("objectif.departement.aucune"));
        for (ColonneDepartement colonne : ColonneDepartement.values()) {
            colonnes.put(colonne, colonne(grille, colonne).setKey(colonne.name()));
        }
        grille.setSelectionMode(SelectionMode.MULTI);
        grille.addSelectionListener(choix -> surChoix.accept(choix.getAllSelectedItems()));
        adapter(false);
    }

    @Override
    protected GrilleListe<LigneDepartement> initContent() {
        return new GrilleListe<>(Phrases.de("objectif.departement.titre"));
    }

    void montrer(List<LigneDepartement> lignes) {
        getContent().deselectAll();
        getContent().setItems(lignes);
    }

    void adapter(boolean telephone) {
        colonnes.forEach((nom, colonne) ->
                colonne.setVisible(telephone ? SUR_TELEPHONE.contains(nom) : !MASQUEES.contains(nom)));
        colonne(ColonneDepartement.COMMUNE).setWidth(telephone ? "8rem" : "11rem");
    }

    Column<LigneDepartement> colonne(ColonneDepartement nom) {
        return Objects.requireNonNull(colonnes.get(nom));
    }

    /** The columns on screen beside the name. */
    Set<ColonneDepartement> montrees() {
        return AU_CHOIX.stream().filter(nom -> colonne(nom).isVisible()).collect(Collectors.toUnmodifiableSet());
    }

    /** Exactly these columns, and the name. */
    void montrer(Set<ColonneDepartement> voulues) {
        AU_CHOIX.forEach(nom -> colonne(nom).setVisible(voulues.contains(nom)));
    }

    Map<ColonneDepartement, Column<LigneDepartement>> colonnes() {
        return colonnes;
    }

    private static Column<LigneDepartement> colonne(GrilleListe<LigneDepartement> grille, ColonneDepartement colonne) {
        return switch (colonne) {
            case COMMUNE ->
                grille.addColumn(
                                LitRenderer.<LigneDepartement>of("<a router-link href=\"${item.lien}\">${item.nom}</a>")
                                        .withProperty("lien", ligne -> InventaireNavigation.commune(ligne.code()))
                                        .withProperty("nom", LigneDepartement::nom))
                        .setHeader(colonne.libelle())
                        .setFrozen(true)
                        .setResizable(true)
                        .setWidth("11rem")
                        .setFlexGrow(2)
                        .setComparator(Comparator.comparing(LigneDepartement::nom));
            case BASE ->
                grille.addColumn(LitRenderer.<LigneDepartement>of(
                                        "<span>${item.date}</span> <span class=\"etiquette information\" ?hidden=${item.legale}>${item.mot}</span>")
                                .withProperty("date", colonne::texte)
                                .withProperty("legale", ligne -> ligne.faits().estSurBaseLegale())
                                .withProperty("mot", _ -> Phrases.de("objectif.base_de_travail")))
                        .setHeader(colonne.libelle())
                        .setAutoWidth(true)
                        .setFlexGrow(0);
            case MANQUANTS, TAUX_DU, LEGAL ->
                pourquoi(
                        grille,
                        colonne,
                        ligne -> ligne.evaluation().map(Evaluation::etapes).orElse(List.of()));
            case RETENU ->
                pourquoi(
                        grille,
                        colonne,
                        ligne -> ligne.retenu().map(ObjectifRetenu::etapes).orElse(List.of()));
            case NOTIFIE -> notifie(grille, colonne);
            default ->
                colonne.estUnNombre() ? nombre(grille, colonne) : grille.texte(colonne.libelle(), colonne::texte);
        };
    }

    private static Column<LigneDepartement> nombre(GrilleListe<LigneDepartement> grille, ColonneDepartement colonne) {
        return grille.nombre(colonne.libelle(), colonne::texte)
                .setComparator(Comparator.comparingDouble(ligne -> ordre(colonne, ligne)));
    }

    /** A figure that answers « Pourquoi ce nombre ? » when it is pressed. */
    private static Column<LigneDepartement> pourquoi(
            GrilleListe<LigneDepartement> grille,
            ColonneDepartement colonne,
            SerializableFunction<LigneDepartement, List<Etape>> etapes) {
        return grille.addColumn(LitRenderer.<LigneDepartement>of(
                                "<button class=\"pourquoi-nombre\" ?hidden=${!item.explique} title=\"${item.titre}\" aria-label=\"${item.nom}\" @click=\"${pourquoi}\">${item.valeur}</button><span ?hidden=${item.explique}>${item.valeur}</span>")
                        .withProperty("valeur", colonne::texte)
                        .withProperty(
                                "explique",
                                ligne -> colonne == ColonneDepartement.RETENU
                                        ? ligne.retenu().isPresent()
                                        : ligne.evaluation().isPresent())
                        .withProperty("titre", _ -> Phrases.de("socle.pourquoi"))
                        .withProperty(
                                "nom",
                                ligne -> Phrases.de(
                                        "objectif.departement.pourquoi",
                                        colonne.libelle(),
                                        ligne.nom(),
                                        colonne.texte(ligne)))
                        .withFunction(
                                "pourquoi",
                                ligne -> DialoguePourquoi.ouvrir(
                                        Phrases.de("objectif.departement.de", colonne.libelle(), ligne.nom()),
                                        etapes.apply(ligne))))
                .setHeader(colonne.libelle())
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(Comparator.comparingDouble(ligne -> ordre(colonne, ligne)));
    }

    /** The notified figure, and how far it is from the computed one. */
    private static Column<LigneDepartement> notifie(GrilleListe<LigneDepartement> grille, ColonneDepartement colonne) {
        return grille.addColumn(LitRenderer.<LigneDepartement>of(
                                "<span>${item.valeur}</span> <span class=\"etiquette deficitaire\" ?hidden=${!item.ecart} title=\"${item.phrase}\">${item.ecart}</span>")
                        .withProperty("valeur", colonne::texte)
                        .withProperty("ecart", GrilleObjectifs::ecart)
                        .withProperty("phrase", _ -> Phrases.de("objectif.departement.ecart")))
                .setHeader(colonne.libelle())
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(Comparator.comparingDouble(ligne -> ordre(colonne, ligne)));
    }

    private static String ecart(LigneDepartement ligne) {
        int difference = ligne.retenu().map(ObjectifRetenu::difference).orElse(0);
        return difference == 0 ? "" : (difference > 0 ? "+ " : "− ") + FormatFr.entier(Math.abs(difference));
    }

    /** Unknown values come first. */
    private static double ordre(ColonneDepartement colonne, LigneDepartement ligne) {
        return switch (colonne.valeur(ligne)) {
            case Number nombre -> nombre.doubleValue();
            case null, default -> -1;
        };
    }
}
