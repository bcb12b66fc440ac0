package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.NatureChamp;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.GrilleListe;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the cells look: plain texts, so that a page of rows stays light; marks where there is something to say. */
class CellulesProjet {

    static final String OBJET = "projet";

    /** Texts that may be longer than their column. */
    private static final Set<ColonneProjet> AVEC_BULLE = EnumSet.of(
            ColonneProjet.NOM,
            ColonneProjet.ADRESSE,
            ColonneProjet.REFERENCE_CADASTRALE,
            ColonneProjet.MAITRE_OUVRAGE,
            ColonneProjet.OBSERVATIONS,
            ColonneProjet.PROCHAIN_JALON,
            ColonneProjet.MODIFICATION);

    private static final String NOM = """
            ${item.groupe ? html`<span class="nom-groupe" title="${item.groupe}">${item.groupe}</span>` : ''}
            <span class="tete-projet"><span class="nom-projet">${item.nom}</span>${(item.marques ?? []).map((marque) =>
                html`<span class="mot-projet ${marque.ton}">${marque.mot}</span>`)}</span>""";

    private static final String ALERTES = """
            ${(item.alertes ?? []).map((alerte) => html`<span class="etiquette deficitaire" title="${alerte.phrase}">${alerte.mot}</span>`)}""";

    /** The words are the same on every row: they are in the template, sent once; a row sends its name and its right. */
    private static final String ACTIONS = """
            <span class="actions-ligne">
              ${item.droit < 2 ? html`<button type="button" class="au-doigt" aria-label="%s" @click="${modifier}">%s</button>` : ''}
              <button type="button" aria-label="%s" @click="${suivre}">%s</button>
              ${item.droit < 1 ? html`<button type="button" aria-label="%s" @click="${supprimer}">%s</button>` : ''}
            </span>""".formatted(
                    nomme("projet.ligne.modifier_nom"),
                    Phrases.de("projet.ligne.modifier"),
                    nomme("projet.ligne.suivre_nom"),
                    Phrases.de("projet.ligne.suivre"),
                    nomme("projet.ligne.supprimer_nom"),
                    Phrases.de("projet.ligne.supprimer"));

    private static final String PROPOSITIONS = """
            <div class="propositions-ligne">${(item.propositions ?? []).map((p) => html`
              <p><span class="qui">${p.qui}</span> <span>${p.champ}</span>
                <del aria-label="${p.avantNom}">${p.avant}</del> <ins aria-label="${p.apresNom}">${p.apres}</ins>
                ${p.message ? html`<q>${p.message}</q>` : ''}
                ${p.repond ? html`<button type="button" @click="${() => accepter(p.id)}">${p.accepter}</button>
                  <button type="button" @click="${() => decliner(p.id)}">${p.decliner}</button>` : ''}
                ${p.retire ? html`<button type="button" @click="${() => retirer(p.id)}">${p.retirer}</button>` : ''}
              </p>`)}</div>""";

    private final CadreContrat cadre;
    private final Referentiel referentiel;
    private final ActionsLigne actions;
    private Map<String, List<Present>> occupations = Map.of();
    private Map<UUID, Set<ChampProjet>> refusees = Map.of();
    private final DebutsDeGroupe debuts;

    CellulesProjet(CadreContrat cadre, Referentiel referentiel, ActionsLigne actions, DebutsDeGroupe debuts) {
        this.debuts = debuts;
        this.cadre = cadre;
        this.referentiel = referentiel;
        this.actions = actions;
    }

    Column<LigneProjet> colonne(GrilleListe<LigneProjet> grille, ColonneProjet colonne) {
        Column<LigneProjet> faite = faire(grille, colonne);
        if (AVEC_BULLE.contains(colonne)) {
            grille.bulle(faite, "nom");
        }
        if (colonne.champ().isPresent()) {
            faite.setPartNameGenerator(ligne -> partie(colonne, ligne));
        }
        return faite;
    }

    private Column<LigneProjet> faire(GrilleListe<LigneProjet> grille, ColonneProjet colonne) {
        return switch (colonne) {
            case NOM ->
                grille.addColumn(LitRenderer.<LigneProjet>of(NOM)
                                .withProperty("nom", ligne -> ligne.projet().nom())
                                .withProperty("groupe", debuts::nom)
                                .withProperty(
                                        "marques", ligne -> MarquesProjet.marques(ligne.projet(), occupants(ligne))))
                        .setFrozen(true)
                        .setRowHeader(true)
                        .setFlexGrow(3);
            case ALERTES ->
                grille.addColumn(LitRenderer.<LigneProjet>of(ALERTES)
                                .withProperty("alertes", ligne -> MarquesProjet.alertes(ligne.projet())))
                        .setWidth("7.75rem")
                        .setFlexGrow(0);
            case COMMUNE -> grille.addColumn(this::commune).setWidth("10rem").setFlexGrow(1);
            case OBSERVATIONS, RAISON_EXCEPTION, ADRESSE ->
                texte(grille, colonne).setWidth("18rem").setFlexGrow(1);
            case MAITRE_OUVRAGE,
                    REFERENCE_CADASTRALE,
                    ARRONDISSEMENT,
                    NUMERO_AGREMENT,
                    MODE_PRODUCTION,
                    PROCHAIN_JALON,
                    MODIFICATION -> texte(grille, colonne).setWidth("8rem").setFlexGrow(1);
            case INITIATIVE, PARC, EQUIPE_PROJET, LISTE, CONFIDENTIEL ->
                grille.addColumn(ligne -> colonne.texte(ligne.projet()))
                        .setWidth("7rem")
                        .setFlexGrow(0);
            case LOGEMENTS, LLS, PLAI, PLUS, PLS, AUTRES, NON_VENTILE, ANNEE_PREVUE, ANNEE_FINANCEMENT ->
                nombre(grille, colonne);
        };
    }

    Column<LigneProjet> actions(GrilleListe<LigneProjet> grille) {
        return grille.addColumn(LitRenderer.<LigneProjet>of(ACTIONS)
                        .withProperty("nom", ligne -> ligne.projet().nom())
                        .withProperty("droit", ligne -> ligne.projet().droit().ordinal())
                        .withFunction("modifier", actions::modifier)
                        .withFunction("suivre", actions::suivre)
                        .withFunction("supprimer", actions::supprimer))
                .setHeader(Phrases.de("projet.ligne.actions"))
                .setWidth("7.75rem")
                .setFlexGrow(0);
    }

    /** Under the row: before struck, after bold, and what may be answered. */
    Renderer<LigneProjet> propositions() {
        return LitRenderer.<LigneProjet>of(PROPOSITIONS)
                .withProperty("propositions", this::propositions)
                .withFunction(
                        "accepter",
                        (ligne, id) -> actions.accepter(
                                ligne, UUID.fromString(id.get(0).asString())))
                .withFunction(
                        "decliner",
                        (ligne, id) -> actions.decliner(
                                ligne, UUID.fromString(id.get(0).asString())))
                .withFunction(
                        "retirer",
                        (ligne, id) ->
                                actions.retirer(ligne, UUID.fromString(id.get(0).asString())));
    }

    /** Who edits what, read once for the page of rows that is about to be drawn. */
    void occupations(Map<String, List<Present>> lues) {
        occupations = lues;
    }

    /** Cells whose text was refused: outlined until they are corrected. */
    void refusees(Map<UUID, Set<ChampProjet>> cellules) {
        refusees = cellules;
    }

    private List<Present> occupants(LigneProjet ligne) {
        return occupations.getOrDefault(ligne.id().toString(), List.of());
    }

    @Nullable
    String marqueDeLigne(LigneProjet ligne) {
        String occupee = occupants(ligne).isEmpty() ? null : "occupee";
        if (debuts.nom(ligne) == null) {
            return occupee;
        }
        return occupee == null ? "debut-groupe" : "debut-groupe occupee";
    }

    private List<PropositionVue> propositions(LigneProjet ligne) {
        Projet projet = ligne.projet();
        return projet.propositions().stream()
                .map(proposition -> PropositionVue.de(proposition, ligne, cadre.participation()))
                .toList();
    }

    private Column<LigneProjet> texte(GrilleListe<LigneProjet> grille, ColonneProjet colonne) {
        return grille.addColumn(ligne -> colonne.texte(ligne.projet()));
    }

    private static Column<LigneProjet> nombre(GrilleListe<LigneProjet> grille, ColonneProjet colonne) {
        return grille.addColumn(ligne -> colonne.texte(ligne.projet()))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(colonne == ColonneProjet.NON_VENTILE ? "5.25rem" : "3.875rem")
                .setFlexGrow(0);
    }

    /** A value that is not known is lighter; one that was refused, or on which a proposal waits, is marked. */
    private @Nullable String partie(ColonneProjet colonne, LigneProjet ligne) {
        return colonne.champ().map(champ -> partie(champ, ligne)).orElse(null);
    }

    private @Nullable String partie(ChampProjet champ, LigneProjet ligne) {
        if (refusees.getOrDefault(ligne.id(), Set.of()).contains(champ)) {
            return "refusee";
        }
        if (ligne.projet().propositions().stream().anyMatch(p -> p.champ() == champ)) {
            return "proposee";
        }
        boolean estVide = champ.nature() != NatureChamp.CHOIX && ligne.projet().valeur(champ) == null;
        return estVide ? "inconnue" : null;
    }

    private String commune(LigneProjet ligne) {
        return referentiel
                .commune(ligne.projet().commune())
                .map(Commune::nom)
                .orElseGet(() -> ligne.projet().commune().valeur());
    }

    /** The sentence with the name of the row in it, put there by the browser. */
    private static String nomme(String cle) {
        return Phrases.de(cle, "${item.nom}");
    }
}
