package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.ActionOuverte;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.procedure.Vie;
import fr.mixitesociale.procedure.Voie;
import fr.mixitesociale.procedure.ui.OngletSignatures.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TextesVaadin;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records one act: its consequence, its date, who did it, and a reason for each recommendation passed over. */
class DialogueActe extends DialogueFormulaire {

    private static final int NOM_MAX = 200;
    private static final int MOTIF_MAX = 4_000;

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient ActionOuverte action;
    private final transient Runnable apres;
    private final transient @Nullable UUID avenant;
    private final DatePicker le = new DatePicker(Phrases.de("procedure.dialogue.le"));
    private final TextField auteur = new TextField(Phrases.de("procedure.dialogue.auteur"));
    private final TextField qualite = new TextField(Phrases.de("procedure.dialogue.qualite"));
    private final TextField delegation = new TextField(Phrases.de("procedure.dialogue.delegation"));
    private final TextArea motif = new TextArea(Phrases.de("procedure.dialogue.motif"));
    private final CheckboxGroup<Signataire> participants =
            new CheckboxGroup<>(Phrases.de("procedure.dialogue.participants"));
    private final DatePicker terme = new DatePicker(Phrases.de("procedure.dialogue.terme"));
    private final ReservesChamps reserves = new ReservesChamps();
    private final ChampsPoints points = new ChampsPoints();

    DialogueActe(CadreContrat cadre, Outils outils, Vie vie, ActionOuverte action, Runnable apres) {
        super(Libelles.verbe(action, vie.participation()), Libelles.verbe(action));
        this.cadre = cadre;
        this.outils = outils;
        this.action = action;
        this.apres = apres;
        this.avenant = vie.avenant() == null ? null : vie.avenant().id();
        preparer(vie);
        boolean papier = action.voie() == Voie.PAPIER && action.acte().sujet().estNomme();
        Div personne = new Div(auteur, qualite, delegation);
        personne.addClassName("formulaire");
        personne.setVisible(papier || action.acte() == Acte.SIGNER);
        champs(new Paragraph(Libelles.consequence(action)), le, personne, points, participants, terme, motif, reserves);
        examiner();
    }

    private void preparer(Vie vie) {
        LocalDate aujourdhui =
                LocalDate.ofInstant(outils.horloge().instant(), outils.horloge().getZone());
        le.setI18n(TextesVaadin.date());
        le.setMax(aujourdhui);
        le.setValue(aujourdhui);
        le.setId("acte-le");
        auteur.setId("acte-auteur");
        auteur.setMaxLength(NOM_MAX);
        auteur.setHelperText(Phrases.de("procedure.dialogue.auteur.aide"));
        qualite.setId("acte-qualite");
        qualite.setMaxLength(NOM_MAX);
        qualite.setHelperText(Phrases.de("procedure.dialogue.qualite.aide"));
        delegation.setMaxLength(500);
        delegation.setHelperText(Phrases.de("procedure.dialogue.delegation.aide"));
        if (action.voie() == Voie.COMPTE) {
            auteur.setValue(vie.participation().personne().nom());
            qualite.setValue(vie.participation().personne().fonction());
        }
        motif.setId("acte-motif");
        motif.setMaxLength(MOTIF_MAX);
        motif.setRequiredIndicatorVisible(action.acte().exigeUnMotif());
        motif.setHelperText(Phrases.de("procedure.dialogue.motif.aide"));
        participants.setVisible(action.acte().reunitLeCopil());
        participants.setId("acte-participants");
        participants.setItems(cadre.contrat().signataires());
        participants.setItemLabelGenerator(Signataire::nom);
        participants.addValueChangeListener(_ -> examiner());
        terme.setI18n(TextesVaadin.date());
        terme.setVisible(action.acte() == Acte.OUVRIR_SIGNATURE && avenant == null);
        terme.setValue(cadre.contrat().terme());
        terme.addValueChangeListener(_ -> examiner());
        le.addValueChangeListener(_ -> examiner());
        points.setVisible(action.acte() == Acte.DEMANDER);
    }

    /** Law and guide are told before the act is tried. */
    private void examiner() {
        reserves.montrer(outils.consultation().essayer(cadre.contrat().id(), saisie()));
    }

    private SaisieActe saisie() {
        Set<UUID> presents =
                participants.getValue().stream().map(Signataire::id).collect(Collectors.toSet());
        LocalDate jour = Objects.requireNonNullElseGet(
                le.getValue(),
                () -> LocalDate.ofInstant(
                        outils.horloge().instant(), outils.horloge().getZone()));
        Signataire pour = action.pour();
        return new SaisieActe(
                action.acte(),
                pour == null ? null : pour.id(),
                jour,
                auteur.getValue(),
                qualite.getValue(),
                delegation.getValue(),
                motif.getValue(),
                presents,
                terme.isVisible() ? terme.getValue() : null,
                reserves.raisons(),
                avenant);
    }

    @Override
    protected void faire() {
        if (le.isEmpty()) {
            throw new RefusMetier("procedure.refus.date");
        }
        if (action.acte() == Acte.DEMANDER) {
            outils.service().demander(cadre.contrat().id(), saisie(), points.dits());
        } else {
            outils.service().accomplir(cadre.contrat().id(), saisie());
        }
        Notifications.succes(Phrases.de("procedure.fait", action.acte().libelle()));
        apres.run();
    }
}
