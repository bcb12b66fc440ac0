package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.PropositionsRedactionService;
import fr.mixitesociale.redaction.ui.FabriqueRedaction.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.socle.ui.Notifications;

/** Another wording, begun from the text as it stands, with the reason for it. */
final class DialogueProposer extends DialogueFormulaire {

    private static final int LIGNES_MIN = 10;
    private static final int LIGNES_MAX = 20;

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient FicheRedaction fiche;
    private final transient Runnable relire;
    private final TextArea texte = new TextArea(Phrases.de("redaction.proposer.texte"));
    private final TextArea motif = new TextArea(Phrases.de("redaction.proposer.motif"));

    DialogueProposer(CadreContrat cadre, Outils outils, FicheRedaction fiche, Runnable relire) {
        super(Phrases.de("redaction.proposer.nom", fiche.titre()), Phrases.de("redaction.proposer"));
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        this.relire = relire;
        addClassName("dialogue-large");
        texte.setMinRows(LIGNES_MIN);
        texte.setMaxRows(LIGNES_MAX);
        texte.setValue(fiche.texte() == null ? "" : fiche.texte());
        motif.setMaxLength(PropositionsRedactionService.MOTIF_MAX);
        motif.setHelperText(Phrases.de("redaction.proposer.motif.aide"));
        champs(new Paragraph(Phrases.de("redaction.proposer.aide")), texte, motif);
    }

    @Override
    protected void faire() {
        outils.propositions().proposer(cadre.contrat().id(), fiche.ou(), texte.getValue(), motif.getValue());
        Notifications.succes(Phrases.de("redaction.proposer.fait"));
        relire.run();
    }
}
