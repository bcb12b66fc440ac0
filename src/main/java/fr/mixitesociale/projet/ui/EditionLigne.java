package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.dom.DomEvent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.GrilleListe;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One row open for typing, its cells reached with the keyboard as in a spreadsheet; frontend/scripts/saisie-grille.js
 * tells which keys were pressed and keeps those typed while the server opens the row.
 */
class EditionLigne {

    private final GrilleProjets vue;
    private final GrilleListe<LigneProjet> grille;
    private final Editor<LigneProjet> editeur;
    private final CadreContrat cadre;
    private final Outils outils;
    private final EnregistrementCellule enregistrement;
    private final CellulesEnSaisie cellules;
    private final Consumer<Refusee> surRefus;
    private int indice;
    private int refus;
    private int cibles;

    /** @param surRefus told of a text taken back that is refused again */
    EditionLigne(
            GrilleProjets vue,
            CadreContrat cadre,
            Outils outils,
            EnregistrementCellule enregistrement,
            Consumer<Refusee> surRefus) {
        this.surRefus = surRefus;
        this.vue = vue;
        this.grille = vue.getContent();
        this.editeur = grille.getEditor();
        this.cadre = cadre;
        this.outils = outils;
        this.enregistrement = enregistrement;
        this.cellules = new CellulesEnSaisie(vue, cadre, enregistrement);
        editeur.setBinder(new Binder<>());
        // closed by us alone: a row with a refused value stays open
        editeur.setBuffered(true);
        grille.getElement().setAttribute("data-saisie", "");
        grille.getElement()
                .addEventListener("saisie-ouvrir", this::demander)
                .addEventData("event.detail.cle")
                .addEventData("event.detail.champ")
                .addEventData("event.detail.indice");
        grille.getElement()
                .addEventListener("saisie-bas", this::descendre)
                .addEventData("event.detail.champ")
                .addEventData("event.detail.sens");
        grille.getElement().addEventListener("saisie-fermer", this::abandonner).addEventData("event.detail.champ");
        vue.surNouvelleColonne(() -> {
            cellules.completer();
            if (editeur.isOpen()) {
                editeur.refresh();
            }
        });
        grille.addItemClickListener(clic -> {
            if (!estOuverte(clic.getItem())) {
                fermer();
            }
        });
    }

    /** Opens the row on this field; with a refused value elsewhere, that one comes first. */
    void ouvrir(LigneProjet demandee, int rang, ChampProjet champ) {
        if (estOuverte(demandee)) {
            focaliser(champ);
            return;
        }
        Optional<Projet> projet = outils.consultation().projet(cadre.contrat().id(), demandee.id());
        if (projet.isEmpty() || projet.get().droit() == DroitProjet.LIRE) {
            refuser(Phrases.de(projet.isEmpty() ? "projet.ligne.absente" : "projet.ligne.lecture"));
            return;
        }
        if (!fermer()) {
            return;
        }
        cellules.ouvrir(projet.get());
        indice = rang;
        editeur.editItem(new LigneProjet(projet.get()));
        cadre.occuper(CellulesProjet.OBJET, demandee.id().toString());
        focaliser(champ);
    }

    /** @return false when a refused value keeps the row open */
    boolean fermer() {
        if (cellules.ouverte().isEmpty()) {
            return true;
        }
        Optional<ChampProjet> refusee = cellules.refusee();
        refusee.ifPresent(this::focaliser);
        if (refusee.isEmpty()) {
            cellules.fermer();
            editeur.cancel();
            cadre.liberer();
        }
        return refusee.isEmpty();
    }

    /** Someone changed the project: what nobody is typing here takes the new values. */
    void rafraichir() {
        cellules.ouverte()
                .ifPresent(ligne -> outils.consultation()
                        .projet(cadre.contrat().id(), ligne.id())
                        .ifPresentOrElse(
                                frais -> cellules.rafraichir(ligne, frais),
                                () -> Notifications.refus(Phrases.de(
                                        "projet.ligne.supprimee_ailleurs",
                                        ligne.projet().nom()))));
    }

    private boolean estOuverte(LigneProjet ligne) {
        return cellules.ouverte()
                .filter(ouverte -> ouverte.id().equals(ligne.id()))
                .isPresent();
    }

    /** Saves a text that never reached the server, as if it were typed now over what was read then. */
    void reprendre(Brouillon reste) {
        Optional<ChampProjet> champ = ChampProjet.de(reste.cle().champ());
        Optional<Projet> projet =
                outils.consultation().projet(cadre.contrat().id(), reste.cle().id());
        if (champ.isPresent() && projet.isPresent()) {
            enregistrement.enregistrer(
                    new EnregistrementCellule.Cellule(
                            projet.get(), reste.version(), champ.get(), reste.lu(), reste.texte(), reste.cle()),
                    EnregistrementCellule.Suite.sansCellule(
                            raison -> refuser(projet.get(), champ.get(), reste, raison)));
        }
    }

    /** Still not a value: it leaves the drafts for the refused cells, where it can be corrected. */
    private void refuser(Projet projet, ChampProjet champ, Brouillon reste, String raison) {
        surRefus.accept(new Refusee(projet.id(), projet.nom(), champ, reste.texte(), raison));
        Brouillons.abandonner(reste.cle());
    }

    private void demander(DomEvent evenement) {
        LigneProjet ligne = grille.getDataCommunicator()
                .getKeyMapper()
                .get(evenement.getEventData().path("event.detail.cle").asString(""));
        Optional<ChampProjet> champ = champ(evenement);
        if (ligne == null || champ.isEmpty()) {
            refuser(Phrases.de("projet.ligne.absente"));
        } else {
            ouvrir(ligne, evenement.getEventData().path("event.detail.indice").asInt(0), champ.get());
        }
    }

    private void descendre(DomEvent evenement) {
        int suivant =
                indice + (evenement.getEventData().path("event.detail.sens").asInt(1) < 0 ? -1 : 1);
        ChampProjet champ = champ(evenement).orElse(ChampProjet.NOM);
        if (cellules.ouverte().isEmpty() || suivant < 0 || suivant >= vue.nombre()) {
            focaliser(champ);
        } else {
            ouvrir(grille.getLazyDataView().getItem(suivant), suivant, champ);
        }
    }

    /** Escape: the cell holds again what was read, the row closes. */
    private void abandonner(DomEvent evenement) {
        cellules.ouverte().ifPresent(ligne -> {
            cellules.restaurer(ligne, champ(evenement));
            fermer();
        });
    }

    private static Optional<ChampProjet> champ(DomEvent evenement) {
        return ChampProjet.de(
                evenement.getEventData().path("event.detail.champ").asString(""));
    }

    /** The cell may still be on its way to the browser: the script moves the keyboard there when it has come. */
    private void focaliser(ChampProjet champ) {
        grille.getElement().setAttribute("data-cible", champ.cle() + " " + ++cibles);
    }

    /** The browser waits for a cell that will not open: tells it, and the person. */
    private void refuser(String raison) {
        grille.getElement().setAttribute("data-refus", Integer.toString(++refus));
        Notifications.refus(raison);
    }
}
