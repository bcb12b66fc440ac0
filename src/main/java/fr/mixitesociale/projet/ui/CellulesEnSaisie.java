package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import fr.mixitesociale.socle.ui.Brouillons;
import fr.mixitesociale.socle.ui.CleBrouillon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of the row being typed in: filled, saved one by one, kept as typed when refused. */
class CellulesEnSaisie {

    private final GrilleProjets vue;
    private final CadreContrat cadre;
    private final EnregistrementCellule enregistrement;
    private final Map<ChampProjet, AbstractField<?, ?>> champs = new EnumMap<>(ChampProjet.class);
    private @Nullable LigneOuverte ouverte;
    private @Nullable ChampProjet focalise;
    private boolean ecritParLEcran;

    CellulesEnSaisie(GrilleProjets vue, CadreContrat cadre, EnregistrementCellule enregistrement) {
        this.vue = vue;
        this.cadre = cadre;
        this.enregistrement = enregistrement;
    }

    Optional<LigneOuverte> ouverte() {
        return Optional.ofNullable(ouverte);
    }

    void ouvrir(Projet projet) {
        preparer();
        LigneOuverte ligne = new LigneOuverte(projet);
        ouverte = ligne;
        champs.keySet().forEach(champ -> montrer(ligne, champ));
    }

    void fermer() {
        ouverte = null;
    }

    /** A field whose text was refused: it keeps the row open. */
    Optional<ChampProjet> refusee() {
        return champs.entrySet().stream()
                .filter(entree -> entree.getValue() instanceof HasValidationProperties v && v.isInvalid())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Someone changed the project: what nobody is typing here takes the new values. */
    void rafraichir(LigneOuverte ligne, Projet frais) {
        ligne.avancer(frais.version());
        champs.forEach((champ, composant) -> {
            if (champ != focalise && estIntact(ligne, champ, composant)) {
                ligne.retenir(champ, frais.valeur(champ));
                montrer(ligne, champ, composant);
            }
        });
    }

    /** Every field holds again what was read; the text given up in {@code champ} is forgotten. */
    void restaurer(LigneOuverte ligne, Optional<ChampProjet> abandonne) {
        champs.forEach((champ, composant) -> montrer(ligne, champ, composant));
        abandonne.ifPresent(champ -> Brouillons.abandonner(cle(ligne, champ)));
    }

    /** A column came while a row is open: it is typed in like the others. */
    void completer() {
        LigneOuverte ligne = ouverte;
        if (ligne != null) {
            preparer().forEach(champ -> montrer(ligne, champ));
        }
    }

    /** The components are made when they are first needed: who only reads never pays for them. */
    private List<ChampProjet> preparer() {
        List<ChampProjet> nouveaux = new ArrayList<>();
        vue.colonnes()
                .forEach((nom, colonne) -> nom.champ()
                        .filter(champ -> !champs.containsKey(champ))
                        .ifPresent(champ -> {
                            colonne.setEditorComponent(preparer(champ));
                            nouveaux.add(champ);
                        }));
        return nouveaux;
    }

    private void montrer(LigneOuverte ligne, ChampProjet champ) {
        AbstractField<?, ?> composant = Objects.requireNonNull(champs.get(champ));
        montrer(ligne, champ, composant);
        boolean parUnActe = ligne.projet().droit() == DroitProjet.MODIFIER && champ.estUnActe();
        composant.setReadOnly(parUnActe || (ligne.projet().droit() == DroitProjet.PROPOSER && !champ.estProposable()));
        if (parUnActe) {
            composant.getElement().setAttribute("title", Phrases.de("projet.ligne.par_un_acte"));
        }
    }

    private AbstractField<?, ?> preparer(ChampProjet champ) {
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
        return composant;
    }

    private void enregistrer(ChampProjet champ, AbstractField<?, ?> composant) {
        LigneOuverte ligne = ouverte;
        if (ligne == null) {
            return;
        }
        enregistrement.enregistrer(
                new EnregistrementCellule.Cellule(
                        ligne.projet(),
                        ligne.version(),
                        champ,
                        ligne.lue(champ),
                        ChampsEdition.brut(composant),
                        cle(ligne, champ)),
                new EnregistrementCellule.Suite() {
                    @Override
                    public void fait(long version, @Nullable String canonique) {
                        ligne.avancer(version);
                        ligne.retenir(champ, canonique);
                        if (ligne == ouverte) {
                            montrer(ligne, champ, composant);
                        }
                    }

                    @Override
                    public void refuse(String raison) {
                        // a narrow cell: the whole sentence is on the autosave line
                        valider(
                                composant,
                                Phrases.trouver("projet.refus.court." + champ.nature())
                                        .orElse(raison));
                    }
                });
    }

    private static boolean estIntact(LigneOuverte ligne, ChampProjet champ, AbstractField<?, ?> composant) {
        try {
            return Objects.equals(champ.normaliser(ChampsEdition.brut(composant)), ligne.lue(champ));
        } catch (ValeurRefusee _) {
            return false;
        }
    }

    private void montrer(LigneOuverte ligne, ChampProjet champ, AbstractField<?, ?> composant) {
        ecritParLEcran = true;
        try {
            ChampsEdition.montrer(composant, ligne.lue(champ));
        } finally {
            ecritParLEcran = false;
        }
        valider(composant, null);
        if (composant instanceof TextFieldBase<?, ?>) {
            Brouillons.marquer(composant, cle(ligne, champ), ligne.lue(champ), ligne.version());
        }
    }

    private static void valider(AbstractField<?, ?> composant, @Nullable String raison) {
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
}
