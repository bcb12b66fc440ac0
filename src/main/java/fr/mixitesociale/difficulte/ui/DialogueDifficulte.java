package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.difficulte.ChampDifficulte;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.difficulte.NatureDifficulte;
import fr.mixitesociale.difficulte.NouvelleDifficulte;
import fr.mixitesociale.projet.ProjetsConsultation;
import fr.mixitesociale.projet.ResumeProjet;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports a difficulty, or mends what was said of it. */
class DialogueDifficulte extends DialogueFormulaire {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable ensuite;
    private final transient @Nullable Difficulte difficulte;
    private final @Nullable UUID duProjet;
    private final ComboBox<ResumeProjet> projet = new ComboBox<>(Phrases.de("difficulte.champ.PROJET"));
    private final Select<NatureDifficulte> nature = new Select<>();
    private final TextArea description = new TextArea(ChampDifficulte.DESCRIPTION.libelle());
    private final TextArea levier = new TextArea(ChampDifficulte.LEVIER.libelle());
    private final Select<Signataire> porteur = new Select<>();
    private final DatePicker echeance = new DatePicker(ChampDifficulte.ECHEANCE.libelle());

    /** @param duProjet null when the project is chosen here */
    DialogueDifficulte(CadreContrat cadre, Outils outils, @Nullable UUID duProjet, Runnable ensuite) {
        this(cadre, outils, duProjet, null, ensuite);
    }

    DialogueDifficulte(CadreContrat cadre, Outils outils, Difficulte difficulte, Runnable ensuite) {
        this(cadre, outils, difficulte.projetId(), difficulte, ensuite);
    }

    private DialogueDifficulte(
            CadreContrat cadre,
            Outils outils,
            @Nullable UUID duProjet,
            @Nullable Difficulte difficulte,
            Runnable ensuite) {
        super(
                Phrases.de(difficulte == null ? "difficulte.signaler" : "difficulte.modifier.titre"),
                Phrases.de(difficulte == null ? "difficulte.signaler.verbe" : "difficulte.modifier.verbe"));
        this.cadre = cadre;
        this.outils = outils;
        this.duProjet = duProjet;
        this.difficulte = difficulte;
        this.ensuite = ensuite;
        nature.setLabel(ChampDifficulte.NATURE.libelle());
        nature.setId("difficulte-nature");
        nature.setItems(NatureDifficulte.values());
        nature.setItemLabelGenerator(NatureDifficulte::libelle);
        nature.setRequiredIndicatorVisible(true);
        description.setId("difficulte-description");
        description.setRequiredIndicatorVisible(true);
        description.setMaxLength(2000);
        levier.setMaxLength(1000);
        levier.setHelperText(Phrases.de("difficulte.champ.LEVIER.aide"));
        porteur.setLabel(ChampDifficulte.PORTEUR.libelle());
        porteur.setItems(cadre.contrat().signataires());
        porteur.setEmptySelectionAllowed(true);
        porteur.setItemLabelGenerator(signataire -> signataire == null ? "" : signataire.nom());
        echeance.setI18n(TextesVaadin.date());
        echeance.setLocale(Phrases.LANGUE);
        if (duProjet == null) {
            ProjetsConsultation projets = outils.projets();
            projet.setItems(projets.resumes(cadre.contrat().id()));
            projet.setItemLabelGenerator(ResumeProjet::nom);
            projet.setRequiredIndicatorVisible(true);
            champs(projet, nature, description, levier, porteur, echeance);
        } else {
            champs(nature, description, levier, porteur, echeance);
        }
        if (difficulte != null) {
            remplir(difficulte);
        }
    }

    private void remplir(Difficulte lue) {
        nature.setValue(lue.nature());
        description.setValue(lue.description());
        levier.setValue(lue.levier() == null ? "" : lue.levier());
        porteur.setValue(
                lue.porteurId() == null
                        ? null
                        : cadre.contrat().signataire(lue.porteurId()).orElse(null));
        echeance.setValue(lue.echeance());
    }

    @Override
    protected void faire() {
        Map<ChampDifficulte, @Nullable String> saisies = saisies();
        UUID contrat = cadre.contrat().id();
        if (difficulte == null) {
            Map<ChampDifficulte, String> valeurs = new EnumMap<>(ChampDifficulte.class);
            saisies.forEach((champ, texte) -> {
                if (texte != null) {
                    valeurs.put(champ, texte);
                }
            });
            outils.service().signaler(contrat, new NouvelleDifficulte(projetChoisi(), valeurs));
            Notifications.succes(Phrases.de("difficulte.signalee"));
        } else {
            modifier(contrat, difficulte, saisies);
        }
        ensuite.run();
    }

    private void modifier(UUID contrat, Difficulte lue, Map<ChampDifficulte, @Nullable String> saisies) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        saisies.forEach((champ, texte) -> {
            if (!Objects.equals(champ.valeur(lue), texte)) {
                champs.put(champ.cle(), new Valeurs(champ.valeur(lue), texte));
            }
        });
        ResultatSaisie resultat = outils.service().enregistrer(contrat, new Saisie(lue.id(), lue.version(), champs));
        if (!resultat.estComplet()) {
            throw new RefusMetier("difficulte.refus.changee");
        }
    }

    private UUID projetChoisi() {
        if (duProjet != null) {
            return duProjet;
        }
        return projet.getOptionalValue()
                .map(ResumeProjet::id)
                .orElseThrow(() -> new RefusMetier("difficulte.refus.projet"));
    }

    private Map<ChampDifficulte, @Nullable String> saisies() {
        Map<ChampDifficulte, @Nullable String> saisies = new EnumMap<>(ChampDifficulte.class);
        saisies.put(
                ChampDifficulte.NATURE,
                nature.getOptionalValue().map(Enum::name).orElse(null));
        saisies.put(ChampDifficulte.DESCRIPTION, ouRien(description.getValue()));
        saisies.put(ChampDifficulte.LEVIER, ouRien(levier.getValue()));
        saisies.put(
                ChampDifficulte.PORTEUR,
                porteur.getOptionalValue().map(choisi -> choisi.id().toString()).orElse(null));
        saisies.put(
                ChampDifficulte.ECHEANCE,
                echeance.getOptionalValue().map(Object::toString).orElse(null));
        return saisies;
    }

    private static @Nullable String ouRien(String texte) {
        return texte.isBlank() ? null : texte.strip();
    }
}
