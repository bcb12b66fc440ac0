package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.ui.FabriqueRedaction.Outils;
import fr.mixitesociale.socle.Phrases;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wordings proposed for one text, folded. Each says what it changes in the text as it stands now. */
final class PropositionsPanneau extends Details {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;
    private final Div contenu = new Div();
    private transient @Nullable FicheRedaction fiche;

    /** @param relire called after each act */
    PropositionsPanneau(CadreContrat cadre, Outils outils, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
        addClassName("propositions-redaction");
        contenu.addClassName("contenu");
        add(contenu);
        // comparing two texts costs: only when somebody looks
        addOpenedChangeListener(_ -> remplir());
    }

    void montrer(FicheRedaction nouvelle) {
        boolean change = fiche == null
                || !fiche.propositions().equals(nouvelle.propositions())
                || !Objects.equals(fiche.texte(), nouvelle.texte())
                || !fiche.droit().equals(nouvelle.droit());
        fiche = nouvelle;
        int nombre = nouvelle.propositions().size();
        setSummaryText(
                nombre == 0
                        ? Phrases.de("redaction.propositions")
                        : Phrases.de("redaction.propositions.nombre", nombre));
        setClassName("attend", nombre > 0);
        setVisible(nombre > 0 || nouvelle.droit().proposer());
        if (change) {
            remplir();
        }
    }

    private void remplir() {
        FicheRedaction vue = fiche;
        contenu.removeAll();
        if (!isOpened() || vue == null) {
            return;
        }
        if (vue.propositions().isEmpty()) {
            Paragraph aucune = new Paragraph(Phrases.de("redaction.propositions.aucune"));
            aucune.addClassName("discret");
            contenu.add(aucune);
        }
        vue.propositions()
                .forEach(proposition -> contenu.add(new PropositionVue(cadre, outils, vue, proposition, relire)));
        if (vue.droit().proposer()) {
            Button proposer = new Button(
                    Phrases.de("redaction.proposer"), _ -> new DialogueProposer(cadre, outils, vue, relire).open());
            proposer.addThemeVariants(ButtonVariant.LUMO_SMALL);
            proposer.setAriaLabel(Phrases.de("redaction.proposer.nom", vue.titre()));
            contenu.add(proposer);
        }
    }
}
