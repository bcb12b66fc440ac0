package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import java.util.UUID;

/** Says that a difficulty is lifted, and by what. */
class DialogueLever extends DialogueFormulaire {

    private final transient Outils outils;
    private final transient Difficulte difficulte;
    private final transient Runnable ensuite;
    private final UUID contrat;
    private final TextArea issue = new TextArea(Phrases.de("difficulte.lever.issue"));

    DialogueLever(UUID contrat, Outils outils, Difficulte difficulte, Runnable ensuite) {
        super(Phrases.de("difficulte.lever.titre"), Phrases.de("difficulte.lever.verbe"));
        this.contrat = contrat;
        this.outils = outils;
        this.difficulte = difficulte;
        this.ensuite = ensuite;
        issue.setId("difficulte-issue");
        issue.setRequiredIndicatorVisible(true);
        issue.setMaxLength(1000);
        champs(new Paragraph(difficulte.nature().libelle() + " · " + difficulte.projet()), issue);
    }

    @Override
    protected void faire() {
        outils.service().lever(contrat, difficulte.id(), issue.getValue());
        ensuite.run();
    }
}
