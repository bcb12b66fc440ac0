package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import fr.mixitesociale.suivi.ChampMembre;
import fr.mixitesociale.suivi.FicheGouvernance;
import fr.mixitesociale.suivi.FicheMembre;
import fr.mixitesociale.suivi.Instance;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who sits in one of the two bodies. */
class Composition extends Div {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Instance instance;
    private final transient Runnable relire;

    /** @param relire called after what this person did: they see it at once */
    Composition(CadreContrat cadre, Outils outils, Instance instance, Runnable relire) {
        this.cadre = cadre;
        this.outils = outils;
        this.instance = instance;
        this.relire = relire;
        addClassName("composition");
        setId("composition-" + instance.name().toLowerCase(Phrases.LANGUE));
    }

    void montrer(FicheGouvernance fiche) {
        removeAll();
        List<FicheMembre> membres = fiche.membres(instance);
        boolean ecriture = fiche.lectureSeule() == null;
        if (membres.isEmpty()) {
            Paragraph aucun = new Paragraph(Phrases.de("suivi.membre.aucun." + instance.name()));
            aucun.addClassName("discret");
            add(aucun);
        } else {
            add(table(membres, ecriture));
        }
        if (ecriture) {
            add(actions(fiche));
        }
    }

    private TableDonnees table(List<FicheMembre> membres, boolean ecriture) {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.texte(Phrases.de("suivi.membre.organisme_represente")),
                Colonne.texte(Phrases.de("suivi.membre.nom")),
                Colonne.texte(Phrases.de("suivi.membre.fonction"))));
        if (ecriture) {
            colonnes.add(Colonne.texte(Phrases.de("suivi.membre.actions")));
        }
        return TableDonnees.composee(
                Phrases.de("suivi.texte.%s.composition".formatted(instance.name())),
                colonnes,
                membres.stream().map(membre -> ligne(membre, ecriture)).toList());
    }

    private List<Component> ligne(FicheMembre membre, boolean ecriture) {
        List<Component> ligne = new ArrayList<>(List.of(
                new Text(membre.organisme()),
                new Text(Objects.requireNonNullElse(membre.nom(), "")),
                new Text(Objects.requireNonNullElse(membre.fonction(), ""))));
        if (ecriture) {
            Button modifier = petit("suivi.membre.modifier", membre, () -> ouvrir(membre));
            Button retirer = petit("suivi.membre.retirer", membre, () -> retirer(membre));
            ligne.add(new Span(modifier, retirer));
        }
        return ligne;
    }

    private static Button petit(String cle, FicheMembre membre, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bouton.setAriaLabel(Phrases.de(cle + ".nom", membre.personne()));
        return bouton;
    }

    private Div actions(FicheGouvernance fiche) {
        Button ajouter = new Button(
                Phrases.de("suivi.membre.ajouter"),
                _ -> new DialogueMembre(cadre.contrat(), instance, Map.of(), saisis -> {
                            outils.ecriture().ajouterMembre(cadre.contrat().id(), instance, saisis);
                            relire.run();
                        })
                        .open());
        ajouter.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ajouter.setId("membre-ajouter-" + instance.name().toLowerCase(Phrases.LANGUE));
        Div actions = new Div(ajouter);
        actions.addClassName("actions");
        List<Signataire> absents = fiche.absentsDuCopil();
        if (instance == Instance.COPIL && !absents.isEmpty()) {
            Button proposer = new Button(Phrases.de("suivi.membre.proposer"), _ -> proposer(absents));
            proposer.addThemeVariants(ButtonVariant.LUMO_SMALL);
            proposer.setId("membre-proposer");
            actions.add(proposer);
        }
        return actions;
    }

    private void ouvrir(FicheMembre membre) {
        new DialogueMembre(cadre.contrat(), instance, membre.valeurs(), saisis -> {
                    Saisies.verifier(outils.ecriture()
                            .modifierMembre(
                                    cadre.contrat().id(),
                                    Saisies.de(
                                            membre.id(),
                                            membre.version(),
                                            ChampMembre.values(),
                                            membre.valeurs(),
                                            saisis)));
                    relire.run();
                })
                .open();
    }

    private void retirer(FicheMembre membre) {
        UUID contrat = cadre.contrat().id();
        try {
            outils.ecriture().supprimerMembre(contrat, membre.id());
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
            return;
        }
        relire.run();
        Notifications.annulable(Phrases.de("suivi.membre.retire", membre.personne()), () -> {
            outils.ecriture().retablirMembre(contrat, membre.id());
            relire.run();
        });
    }

    private void proposer(List<Signataire> absents) {
        absents.forEach(signataire -> outils.ecriture()
                .ajouterMembre(
                        cadre.contrat().id(),
                        instance,
                        Map.of(
                                ChampMembre.SIGNATAIRE,
                                signataire.id().toString(),
                                ChampMembre.FONCTION,
                                Phrases.de("suivi.membre.qualite."
                                        + signataire.nature().name()))));
        relire.run();
        Notifications.succes(
                absents.size() == 1
                        ? Phrases.de("suivi.membre.propose")
                        : Phrases.de("suivi.membre.proposes", absents.size()));
    }
}
