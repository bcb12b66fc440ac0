package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.Comparaison;
import fr.mixitesociale.redaction.FicheProposition;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.SensAvis;
import fr.mixitesociale.redaction.ui.FabriqueRedaction.Outils;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Confirmation;
import fr.mixitesociale.socle.ui.Notifications;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One proposed wording: who, why, what it changes, what the others think, and what this person may do. */
final class PropositionVue extends Article {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient FicheRedaction fiche;
    private final transient FicheProposition proposition;
    private final transient Runnable relire;

    PropositionVue(
            CadreContrat cadre, Outils outils, FicheRedaction fiche, FicheProposition proposition, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.fiche = fiche;
        this.proposition = proposition;
        this.relire = relire;
        addClassName("proposition-redaction");
        Paragraph qui = new Paragraph(Phrases.de(
                "redaction.proposition.qui",
                proposition.cote(),
                proposition.auteur(),
                FormatFr.date(
                        LocalDate.ofInstant(proposition.le(), outils.horloge().getZone()))));
        qui.addClassName("qui");
        add(qui);
        if (proposition.motif() != null) {
            Paragraph motif = new Paragraph(Phrases.de("redaction.proposition.motif", proposition.motif()));
            motif.addClassName("motif");
            add(motif);
        }
        add(new ComparaisonVue(Comparaison.mots(fiche.texte(), proposition.texte())));
        if (!proposition.avis().isEmpty()) {
            add(avis());
        }
        add(actions());
    }

    private UnorderedList avis() {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("avis");
        proposition.avis().forEach(avis -> {
            Span sens = new Span(avis.sens().libelle());
            sens.addClassNames("sens", avis.sens() == SensAvis.ACCORD ? "accord" : "reserve");
            liste.add(new ListItem(
                    sens,
                    new Span(
                            avis.motif() == null
                                    ? avis.cote()
                                    : Phrases.de("redaction.avis.motif", avis.cote(), avis.motif()))));
        });
        return liste;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (proposition.adoptable()) {
            Button adopter = bouton("redaction.adopter", this::adopter);
            adopter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(adopter);
        }
        if (proposition.discutable()) {
            if (proposition.sien() != SensAvis.ACCORD) {
                actions.add(bouton("redaction.accepter", () -> donner(SensAvis.ACCORD, null)));
            }
            actions.add(bouton(
                    "redaction.reserver",
                    () -> new DialogueReserve(motif -> {
                                outils.propositions().donnerAvis(contrat(), proposition.id(), SensAvis.RESERVE, motif);
                                relire.run();
                            })
                            .open()));
        }
        if (proposition.retirable()) {
            actions.add(bouton(
                    "redaction.retirer",
                    () -> Confirmation.demander(
                            Phrases.de("redaction.retirer.titre"),
                            Phrases.de("redaction.retirer.consequence"),
                            Phrases.de("redaction.retirer"),
                            () -> essayer(() -> outils.propositions().retirer(contrat(), proposition.id())))));
        }
        return actions;
    }

    private void donner(SensAvis sens, @Nullable String motif) {
        essayer(() -> outils.propositions().donnerAvis(contrat(), proposition.id(), sens, motif));
    }

    /** Over the text this person has under their eyes: if it moved meanwhile, the new comparison is shown instead. */
    private void adopter() {
        essayer(() -> {
            if (outils.propositions()
                    .adopter(contrat(), proposition.id(), fiche.texte())
                    .estComplet()) {
                Notifications.succes(Phrases.de("redaction.adopter.fait", fiche.titre()));
            } else {
                Notifications.refus(Phrases.de("redaction.adopter.heurt"));
            }
        });
    }

    private void essayer(Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire.run();
    }

    private UUID contrat() {
        return cadre.contrat().id();
    }

    private Button bouton(String cle, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
        bouton.setAriaLabel(Phrases.de("redaction.acte.nom", Phrases.de(cle), proposition.cote()));
        return bouton;
    }
}
