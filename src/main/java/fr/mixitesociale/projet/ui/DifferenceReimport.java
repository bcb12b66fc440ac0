package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.Reimport;
import fr.mixitesociale.projet.Reimport.Ajout;
import fr.mixitesociale.projet.Reimport.Modification;
import fr.mixitesociale.projet.Reimport.Suppression;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The difference project by project: what is ticked is taken. Deletions and cells changed on both sides are not at first. */
class DifferenceReimport extends Composite<GrilleListe<DifferenceReimport.Prise>> {

    private static final String VALEURS = """
            <div class="difference">${item.cellules.map((c) => html`<p><span>${c.champ}</span>
              <del aria-label="${c.avantNom}">${c.avant}</del> <ins aria-label="${c.apresNom}">${c.apres}</ins></p>`)}</div>""";

    private static final String PROJET = """
            <div class="difference"><p><strong>${item.nom}</strong></p><p class="quoi">${item.quoi}</p></div>""";

    private static final int VISIBLES = 8;

    /** What is taken, or left, as a whole. */
    sealed interface Prise {

        record Nouveau(Ajout ajout) implements Prise {}

        record Change(List<Modification> modifications) implements Prise {}

        record Heurt(Modification modification) implements Prise {}

        record Retire(Suppression suppression) implements Prise {}
    }

    /** What the browser writes of a cell; public, because Vaadin reads records by reflection. */
    public record CelluleVue(String champ, String avant, String avantNom, String apres, String apresNom) {}

    /** @param surChoix told how many are ticked */
    DifferenceReimport(Reimport reimport, IntConsumer surChoix) {
        GrilleListe<Prise> grille = getContent();
        grille.addClassName("difference-reimport");
        grille.setId("reimport-difference");
        grille.setSelectionMode(SelectionMode.MULTI);
        grille.addColumn(LitRenderer.<Prise>of(PROJET)
                        .withProperty("nom", DifferenceReimport::nom)
                        .withProperty("quoi", DifferenceReimport::quoi))
                .setHeader(Phrases.de("projet.reimport.colonne.projet"))
                .setWidth("7.5rem")
                .setFlexGrow(2)
                .setRowHeader(true);
        grille.addColumn(LitRenderer.<Prise>of(VALEURS).withProperty("cellules", DifferenceReimport::cellules))
                .setHeader(Phrases.de("projet.reimport.colonne.valeurs"))
                .setWidth("9rem")
                .setFlexGrow(4);
        List<Prise> prises = prises(reimport);
        grille.setItems(prises);
        grille.asMultiSelect()
                .select(prises.stream().filter(DifferenceReimport::estPermise).toList());
        grille.addSelectionListener(
                choix -> surChoix.accept(choix.getAllSelectedItems().size()));
        grille.setAllRowsVisible(prises.size() <= VISIBLES);
    }

    @Override
    protected GrilleListe<Prise> initContent() {
        return new GrilleListe<>(Phrases.de("projet.reimport.difference"));
    }

    int coches() {
        return getContent().getSelectedItems().size();
    }

    /** What is ticked, to be written in one go. */
    LotProjets lot() {
        List<Ajout> ajouts = new ArrayList<>();
        List<Modification> modifications = new ArrayList<>();
        List<Suppression> suppressions = new ArrayList<>();
        for (Prise prise : getContent().getSelectedItems()) {
            switch (prise) {
                case Prise.Nouveau(Ajout ajout) -> ajouts.add(ajout);
                case Prise.Change(List<Modification> cellules) -> modifications.addAll(cellules);
                case Prise.Heurt(Modification cellule) -> modifications.add(cellule);
                case Prise.Retire(Suppression suppression) -> suppressions.add(suppression);
            }
        }
        ajouts.sort((a, b) -> Integer.compare(a.ligne(), b.ligne()));
        return Reimport.lot(ajouts, modifications, suppressions);
    }

    private static List<Prise> prises(Reimport reimport) {
        Map<UUID, List<Modification>> parProjet = new LinkedHashMap<>();
        reimport.modifications()
                .forEach(m -> parProjet
                        .computeIfAbsent(m.projet(), _ -> new ArrayList<>())
                        .add(m));
        return Stream.of(
                        reimport.heurts().stream().<Prise>map(Prise.Heurt::new),
                        parProjet.values().stream().<Prise>map(Prise.Change::new),
                        reimport.ajouts().stream().<Prise>map(Prise.Nouveau::new),
                        reimport.suppressions().stream().<Prise>map(Prise.Retire::new))
                .flatMap(flux -> flux)
                .toList();
    }

    private static boolean estPermise(Prise prise) {
        return switch (prise) {
            case Prise.Nouveau(Ajout ajout) -> ajout.permis();
            case Prise.Change(List<Modification> cellules) ->
                cellules.getFirst().droit() != DroitProjet.LIRE;
            case Prise.Heurt _, Prise.Retire _ -> false;
        };
    }

    private static String nom(Prise prise) {
        return switch (prise) {
            case Prise.Nouveau(Ajout ajout) -> ajout.projet().valeurs().getOrDefault(ChampProjet.NOM, "");
            case Prise.Change(List<Modification> cellules) ->
                cellules.getFirst().nom();
            case Prise.Heurt(Modification cellule) -> cellule.nom();
            case Prise.Retire(Suppression suppression) -> suppression.nom();
        };
    }

    /** What taking it does, or why it cannot be taken. */
    private static String quoi(Prise prise) {
        return Phrases.de("projet.reimport.quoi."
                + switch (prise) {
                    case Prise.Nouveau(Ajout ajout) -> ajout.permis() ? "ajout" : "ajout_refuse";
                    case Prise.Change(List<Modification> cellules) ->
                        cellules.getFirst().droit().name();
                    case Prise.Heurt(Modification cellule) ->
                        cellule.droit() == DroitProjet.LIRE ? DroitProjet.LIRE.name() : "heurt";
                    case Prise.Retire(Suppression suppression) ->
                        suppression.permis() ? "suppression" : "suppression_refusee";
                });
    }

    private static List<CelluleVue> cellules(Prise prise) {
        return switch (prise) {
            case Prise.Nouveau(Ajout ajout) ->
                ajout.projet().valeurs().entrySet().stream()
                        .filter(valeur -> valeur.getKey() != ChampProjet.NOM)
                        .map(valeur -> cellule(valeur.getKey(), null, valeur.getValue()))
                        .toList();
            case Prise.Change(List<Modification> cellules) ->
                cellules.stream()
                        .map(m -> cellule(m.champ(), m.avant(), m.apres()))
                        .toList();
            case Prise.Heurt(Modification m) -> List.of(cellule(m.champ(), m.avant(), m.apres()));
            case Prise.Retire _ -> List.of();
        };
    }

    private static CelluleVue cellule(ChampProjet champ, @Nullable String avant, @Nullable String apres) {
        String lu = avant == null ? FormatFr.NON_DISPONIBLE : champ.ecrit(avant);
        String voulu = apres == null ? FormatFr.NON_DISPONIBLE : champ.ecrit(apres);
        return new CelluleVue(
                champ.libelle(),
                lu,
                Phrases.de("projet.reimport.en_ligne", lu),
                voulu,
                Phrases.de("projet.reimport.du_fichier", voulu));
    }
}
