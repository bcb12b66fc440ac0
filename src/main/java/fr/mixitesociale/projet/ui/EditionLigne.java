package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.dom.DomEvent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ui.OngletProjets.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.socle.ui.Brouillon;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.GrilleListe;
import fr.mixitesociale.socle.ui.Notifications;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private final Map<ChampProjet, AbstractField<?, ?>> champs = new EnumMap<>(ChampProjet.class);
    private @Nullable LigneOuverte ouverte;
    private @Nullable ChampProjet focalise;
    private boolean ecritParLEcran;
    private int indice;
    private int refus;
    private int cibles;

    EditionLigne(GrilleProjets vue, CadreContrat cadre, Outils outils, EnregistrementCellule enregistrement) {
        this.vue = vue;
        this.grille = vue.getContent();
        this.editeur = grille.getEditor();
        this.cadre = cadre;
        this.outils = outils;
        this.enregistrement = enregistrement;
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
        grille.addItemClickListener(clic -> {
            if (ouverte != null && !clic.getItem().id().equals(ouverte.id())) {
                fermer();
            }
        });
    }

    /** The row being edited and what was read of it. */
    private static final class LigneOuverte {
        private final Projet projet;
        private final Map<ChampProjet, String> lues;
        private long version;

        LigneOuverte(Projet projet) {
            this.projet = projet;
            this.lues = new EnumMap<>(ChampProjet.class);
            this.lues.putAll(projet.valeurs());
            this.version = projet.version();
        }

        UUID id() {
            return projet.id();
        }
    }

    boolean estOuverte() {
        return ouverte != null;
    }

    /** Opens the row on this field; with a refused value elsewhere, that one comes first. */
    void ouvrir(LigneProjet demandee, int rang, ChampProjet champ) {
        if (ouverte != null && ouverte.id().equals(demandee.id())) {
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
        preparer();
        LigneOuverte ligne = new LigneOuverte(projet.get());
        ouverte = ligne;
        indice = rang;
        champs.forEach((cle, composant) -> {
            reprendre(ligne, cle, composant);
            composant.setReadOnly(projet.get().droit() == DroitProjet.PROPOSER && !cle.estProposable());
        });
        editeur.editItem(new LigneProjet(projet.get()));
        cadre.occuper(CellulesProjet.OBJET, ligne.id().toString());
        focaliser(champ);
    }

    /** @return false when a refused value keeps the row open */
    boolean fermer() {
        if (ouverte == null) {
            return true;
        }
        Optional<ChampProjet> refusee = champs.entrySet().stream()
                .filter(entree -> entree.getValue() instanceof HasValidationProperties v && v.isInvalid())
                .map(Map.Entry::getKey)
                .findFirst();
        refusee.ifPresent(this::focaliser);
        if (refusee.isEmpty()) {
            ouverte = null;
            editeur.cancel();
            cadre.liberer();
        }
        return refusee.isEmpty();
    }

    /** Someone changed the project: what nobody is typing here takes the new values. */
    void rafraichir() {
        LigneOuverte ligne = ouverte;
        if (ligne == null) {
            return;
        }
        outils.consultation()
                .projet(cadre.contrat().id(), ligne.id())
                .ifPresentOrElse(frais -> rafraichir(ligne, frais), () -> {
                    Notifications.refus(Phrases.de("projet.ligne.supprimee_ailleurs", ligne.projet.nom()));
                });
    }

    private void rafraichir(LigneOuverte ligne, Projet frais) {
        ligne.version = frais.version();
        champs.forEach((champ, composant) -> {
            if (champ != focalise && estIntact(ligne, champ, composant)) {
                retenir(ligne, champ, frais.valeur(champ));
                reprendre(ligne, champ, composant);
            }
        });
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
                    EnregistrementCellule.Suite.SANS_CELLULE);
        }
    }

    private static boolean estIntact(LigneOuverte ligne, ChampProjet champ, AbstractField<?, ?> composant) {
        try {
            return Objects.equals(champ.normaliser(ChampsEdition.brut(composant)), ligne.lues.get(champ));
        } catch (ValeurRefusee _) {
            return false;
        }
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
        if (ouverte == null || suivant < 0 || suivant >= vue.nombre()) {
            focaliser(champ);
        } else {
            ouvrir(grille.getLazyDataView().getItem(suivant), suivant, champ);
        }
    }

    /** Escape: the cell holds again what was read, the row closes. */
    private void abandonner(DomEvent evenement) {
        LigneOuverte ligne = ouverte;
        if (ligne != null) {
            champs.forEach((champ, composant) -> reprendre(ligne, champ, composant));
            champ(evenement).ifPresent(champ -> Brouillons.abandonner(cle(ligne, champ)));
            fermer();
        }
    }

    private static Optional<ChampProjet> champ(DomEvent evenement) {
        return ChampProjet.de(
                evenement.getEventData().path("event.detail.champ").asString(""));
    }

    /** The components are made when they are first needed: who only reads never pays for them. */
    private void preparer() {
        if (!champs.isEmpty()) {
            return;
        }
        vue.colonnes()
                .forEach((nom, colonne) -> nom.champ().ifPresent(champ -> {
                    AbstractField<?, ?> composant = ChampsEdition.creer(champ);
                    composant.addValueChangeListener(_ -> {
                        if (!ecritParLEcran) {
                            enregistrer(champ, composant);
                        }
                    });
                    if (composant instanceof FocusNotifier<?> notifie) {
                        notifie.addFocusListener(_ -> focalise = champ);
                    }
                    champs.put(champ, composant);
                    colonne.setEditorComponent(composant);
                }));
    }

    private void enregistrer(ChampProjet champ, AbstractField<?, ?> composant) {
        LigneOuverte ligne = ouverte;
        if (ligne == null) {
            return;
        }
        String brut = ChampsEdition.brut(composant);
        enregistrement.enregistrer(
                new EnregistrementCellule.Cellule(
                        ligne.projet, ligne.version, champ, ligne.lues.get(champ), brut, cle(ligne, champ)),
                new EnregistrementCellule.Suite() {
                    @Override
                    public void fait(long version, @Nullable String canonique) {
                        ligne.version = Math.max(ligne.version, version);
                        retenir(ligne, champ, canonique);
                        valide(composant, null);
                        if (ligne == ouverte) {
                            reprendre(ligne, champ, composant);
                        }
                    }

                    @Override
                    public void refuse(String raison) {
                        valide(composant, raison);
                    }
                });
    }

    private static void retenir(LigneOuverte ligne, ChampProjet champ, @Nullable String canonique) {
        if (canonique == null) {
            ligne.lues.remove(champ);
        } else {
            ligne.lues.put(champ, canonique);
        }
    }

    private void reprendre(LigneOuverte ligne, ChampProjet champ, AbstractField<?, ?> composant) {
        ecritParLEcran = true;
        try {
            ChampsEdition.montrer(composant, ligne.lues.get(champ));
        } finally {
            ecritParLEcran = false;
        }
        valide(composant, null);
        if (composant instanceof TextFieldBase<?, ?>) {
            Brouillons.marquer(composant, cle(ligne, champ), ligne.lues.get(champ), ligne.version);
        }
    }

    private static void valide(AbstractField<?, ?> composant, @Nullable String raison) {
        if (composant instanceof HasValidationProperties validation) {
            validation.setErrorMessage(raison);
            validation.setInvalid(raison != null);
        }
    }

    private CleBrouillon cle(LigneOuverte ligne, ChampProjet champ) {
        return new CleBrouillon(
                cadre.participation().personne().identifiant(),
                cadre.contrat().id().toString(),
                CellulesProjet.OBJET,
                ligne.id(),
                champ.cle());
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
