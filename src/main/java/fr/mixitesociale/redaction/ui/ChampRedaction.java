package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.ChampTexte;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.NotesRedactionService;
import fr.mixitesociale.redaction.Prose;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.redaction.ui.FabriqueRedaction.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Signal;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import fr.mixitesociale.socle.ui.VoletDiffere;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text of a contract: written in place where the person may, read otherwise with the reason; the help of the guide,
 * the wordings proposed and the notes of one's own side are folded under it.
 */
public final class ChampRedaction extends Section {

    private static final int LIGNES_MIN = 5;
    private static final int LIGNES_MAX = 24;

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final Span mots = new Span();
    private final Span occupe = new Span();
    private final Div corps = new Div();
    private final Markdown lecture = new Markdown();
    private final TextArea texte = new TextArea();
    private final Button apercu = new Button();
    private final transient PropositionsPanneau propositions;
    private final transient @Nullable NotePanneau note;
    private transient FicheRedaction fiche;
    private transient @Nullable FormulaireContinu continu;
    private boolean enApercu;

    ChampRedaction(CadreContrat cadre, Outils outils, FicheRedaction fiche) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        this.propositions = new PropositionsPanneau(cadre, outils, this::relire);
        this.note = fiche.note() == null ? null : new NotePanneau(cadre, outils, fiche);
        addClassName("texte-contrat");
        setId("redaction-" + fiche.rubrique().cle().replace('.', '-'));
        getElement().setAttribute("aria-label", fiche.titre());
        corps.addClassName("corps");
        lecture.addClassName("prose");
        add(tete());
        fiche.rubrique().aide().ifPresent(aide -> add(aide(fiche.rubrique(), aide)));
        add(corps, propositions);
        if (note != null) {
            add(note);
        }
        preparer();
        montrer();
        montrerOccupants();
        cadre.ecouter(this, this::meConcerne, this::relire);
        cadre.ecouterOccupations(this, RedactionsService.OBJET, this::montrerOccupants);
    }

    private boolean meConcerne(Signal signal) {
        return (RedactionsService.OBJET.equals(signal.objet())
                        && fiche.id().toString().equals(signal.id()))
                || (NotesRedactionService.OBJET.equals(signal.objet())
                        && fiche.note() != null
                        && fiche.note().id().toString().equals(signal.id()));
    }

    private Div tete() {
        mots.addClassNames("discret", "petit");
        occupe.addClassName("occupe");
        apercu.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        apercu.addClickListener(_ -> {
            enApercu = !enApercu;
            montrer();
        });
        Button suivi = new Button(Phrases.de("redaction.volet"), _ -> cadre.ouvrirVolet(fiche.objet()));
        suivi.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        suivi.setAriaLabel(Phrases.de("redaction.volet.nom", fiche.titre()));
        Div actions = new Div(mots, apercu, suivi);
        actions.addClassName("actions");
        Div tete = new Div(new H3(fiche.rubrique().titre()), occupe, actions);
        tete.addClassName("tete-redaction");
        return tete;
    }

    private static Details aide(Rubrique rubrique, String aide) {
        Details details = new VoletDiffere(
                rubrique.page()
                        .map(page -> Phrases.de("redaction.aide.page", page))
                        .orElseGet(() -> Phrases.de("redaction.aide")),
                () -> conseils(rubrique, aide));
        details.addClassName("aide-redaction");
        return details;
    }

    private static Div conseils(Rubrique rubrique, String aide) {
        Div contenu = new Div(new Paragraph(aide));
        if (rubrique.longueurConseillee() > 0) {
            contenu.add(new Paragraph(Phrases.de("redaction.longueur", rubrique.longueurConseillee())));
        }
        Paragraph forme = new Paragraph(Phrases.de("redaction.mise_en_forme"));
        forme.addClassName("petit");
        contenu.add(forme);
        return contenu;
    }

    private void preparer() {
        texte.setMinRows(LIGNES_MIN);
        texte.setMaxRows(LIGNES_MAX);
        texte.setAriaLabel(fiche.titre());
        texte.addFocusListener(
                _ -> cadre.occuper(RedactionsService.OBJET, fiche.id().toString()));
        texte.addBlurListener(_ -> cadre.liberer());
        texte.addValueChangeListener(_ -> compter());
    }

    /** Editor, preview or reading, according to what the person may do and chose. */
    private void montrer() {
        boolean ecrit = fiche.droit().ecrire();
        corps.removeAll();
        apercu.setVisible(ecrit);
        apercu.setText(Phrases.de(enApercu ? "redaction.modifier" : "redaction.apercu"));
        apercu.setAriaLabel(Phrases.de(enApercu ? "redaction.modifier.nom" : "redaction.apercu.nom", fiche.titre()));
        if (ecrit) {
            if (continu == null) {
                continu = formulaire();
            }
            corps.add(continu.brouillons());
            corps.add(enApercu ? montrerLecture(texte.getValue()) : texte);
        } else {
            if (fiche.droit().lectureSeule() != null) {
                Paragraph raison = new Paragraph(fiche.droit().lectureSeule());
                raison.addClassNames("discret", "petit", "lecture-seule");
                corps.add(raison);
            }
            corps.add(montrerLecture(fiche.texte()));
        }
        compter();
        propositions.montrer(fiche);
        if (note != null) {
            note.montrer(fiche);
        }
    }

    private Div montrerLecture(@Nullable String markdown) {
        if (markdown == null || markdown.isBlank()) {
            Paragraph vide = new Paragraph(Phrases.de("redaction.vide"));
            vide.addClassName("discret");
            return new Div(vide);
        }
        lecture.setContent(Prose.ecran(markdown));
        return new Div(lecture);
    }

    private FormulaireContinu formulaire() {
        FormulaireContinu nouveau = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        RedactionsService.OBJET,
                        fiche.id(),
                        ""),
                fiche.version(),
                saisie -> outils.service().enregistrer(cadre.contrat().id(), fiche.ou(), saisie),
                cadre.statut(),
                outils.horloge());
        nouveau.lier(ChampTexte.TEXTE, fiche.titre(), texte, Conversion.texte(), fiche.texte());
        nouveau.quandEnregistre(_ -> relire());
        return nouveau;
    }

    private void relire() {
        FicheRedaction relue;
        try {
            relue = outils.consultation().lire(cadre.contrat().id(), fiche.ou());
        } catch (ContratIntrouvable _) {
            // the contract itself tells that it is gone
            return;
        }
        boolean autreForme =
                !relue.droit().equals(fiche.droit()) || !relue.droit().ecrire();
        fiche = relue;
        if (continu != null) {
            continu.rafraichir(_ -> relue.texte(), relue.version());
        }
        if (autreForme || enApercu) {
            montrer();
        } else {
            compter();
            propositions.montrer(fiche);
            if (note != null) {
                note.montrer(fiche);
            }
        }
    }

    private void montrerOccupants() {
        String moi = cadre.participation().personne().identifiant();
        String noms = cadre.occupants(RedactionsService.OBJET, fiche.id().toString()).stream()
                .filter(present -> !present.identifiant().equals(moi))
                .map(Present::nom)
                .distinct()
                .collect(Collectors.joining(", "));
        occupe.setText(Phrases.de("redaction.occupe", noms));
        occupe.setVisible(!noms.isEmpty());
    }

    private void compter() {
        int nombre = Prose.mots(fiche.droit().ecrire() ? texte.getValue() : fiche.texte());
        int conseil = fiche.rubrique().longueurConseillee();
        mots.setText(
                conseil > 0
                        ? Phrases.de("redaction.mots.conseil", FormatFr.entier(nombre), FormatFr.entier(conseil))
                        : Phrases.de("redaction.mots", FormatFr.entier(nombre)));
        mots.setClassName("manque", conseil > 0 && nombre > conseil * 3 / 2);
    }
}
