package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.ChampNote;
import fr.mixitesociale.redaction.FicheNote;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.NotesRedactionService;
import fr.mixitesociale.redaction.ui.FabriqueRedaction.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.CleBrouillon;
import fr.mixitesociale.socle.ui.Conversion;
import fr.mixitesociale.socle.ui.FormulaireContinu;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one's own side keeps to itself about one text, folded. */
final class NotePanneau extends Details {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final TextArea texte = new TextArea();
    private transient FicheRedaction fiche;
    private transient @Nullable FormulaireContinu continu;

    /** The field is made when the note is first opened: a screen has one under each of its texts. */
    NotePanneau(CadreContrat cadre, Outils outils, FicheRedaction fiche) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        addClassName("note-redaction");
        addOpenedChangeListener(e -> {
            if (e.isOpened() && continu == null) {
                preparer();
            }
        });
        montrer(fiche);
    }

    private void preparer() {
        FicheNote note = Objects.requireNonNull(fiche.note());
        texte.setMinRows(3);
        texte.setMaxRows(12);
        texte.setAriaLabel(Phrases.de("redaction.note.titre", fiche.titre()));
        texte.setHelperText(
                Phrases.de("redaction.note.aide", cadre.participation().nomDuCote()));
        FormulaireContinu nouveau = new FormulaireContinu(
                new CleBrouillon(
                        cadre.participation().personne().identifiant(),
                        cadre.contrat().id().toString(),
                        NotesRedactionService.OBJET,
                        note.id(),
                        ""),
                note.version(),
                saisie -> outils.notes().enregistrer(cadre.contrat().id(), fiche.ou(), saisie),
                cadre.statut(),
                outils.horloge());
        nouveau.lier(
                ChampNote.NOTE,
                Phrases.de("redaction.note.titre", fiche.titre()),
                texte,
                Conversion.texte(),
                note.texte());
        continu = nouveau;
        add(nouveau.brouillons(), texte);
        if (!fiche.droit().noter()) {
            Paragraph ferme = new Paragraph(Phrases.de("redaction.refus.noter"));
            ferme.addClassNames("discret", "petit");
            add(ferme);
        }
        montrer(fiche);
    }

    void montrer(FicheRedaction relue) {
        fiche = relue;
        FicheNote note = Objects.requireNonNull(fiche.note());
        texte.setReadOnly(!fiche.droit().noter());
        if (continu != null) {
            continu.rafraichir(_ -> note.texte(), note.version());
        }
        setSummaryText(Phrases.de(note.texte() == null ? "redaction.note.resume" : "redaction.note.resume.une"));
        setClassName("attend", note.texte() != null);
        setVisible(fiche.droit().noter() || note.texte() != null);
    }
}
