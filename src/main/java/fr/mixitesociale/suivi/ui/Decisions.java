package fr.mixitesociale.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.FicheDecision;
import fr.mixitesociale.suivi.FicheReunion;
import fr.mixitesociale.suivi.ui.OngletGouvernance.Outils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a meeting decided: who does it, until when, whether it is done. */
class Decisions extends SectionDeReunion {

    private final transient CadreContrat cadre;
    private final transient Outils outils;
    private final transient Runnable relire;

    Decisions(CadreContrat cadre, Outils outils, Runnable relire) {
        super("decisions");
        this.cadre = cadre;
        this.outils = outils;
        this.relire = relire;
    }

    void montrer(FicheReunion reunion) {
        boolean ecriture = reunion.lectureSeule() == null;
        List<Component> contenu = new ArrayList<>();
        if (reunion.decisions().isEmpty()) {
            contenu.add(discret("suivi.decision.aucune"));
        } else {
            OrderedList liste = new OrderedList();
            liste.addClassName("decisions");
            reunion.decisions().forEach(decision -> liste.add(ligne(decision, ecriture)));
            contenu.add(liste);
        }
        if (ecriture) {
            contenu.add(action(
                    "suivi.decision.ajouter",
                    () -> ouvrir(
                            Map.of(),
                            saisis -> outils.tenue().decider(cadre.contrat().id(), reunion.id(), saisis))));
        }
        remplir(contenu);
    }

    private ListItem ligne(FicheDecision decision, boolean ecriture) {
        Span texte = new Span(decision.texte());
        texte.addClassName("texte");
        Span qui = new Span(detail(decision));
        qui.addClassName("discret");
        ListItem ligne = new ListItem(texte, qui);
        if (decision.estEnRetardLe(LocalDate.now(outils.horloge()))) {
            ligne.add(new Etiquette(Phrases.de("suivi.decision.retard"), Ton.DEFICITAIRE));
        } else if (decision.faite()) {
            ligne.add(new Etiquette(Phrases.de("suivi.decision.faite"), Ton.CONFORME));
        }
        if (ecriture) {
            ligne.add(faite(decision), bouton("suivi.membre.modifier", decision, () -> modifier(decision)));
            ligne.add(bouton("suivi.membre.retirer", decision, () -> supprimer(decision)));
        }
        return ligne;
    }

    private static String detail(FicheDecision decision) {
        String porteur = decision.porteur().isEmpty() ? Phrases.de("suivi.decision.sans_porteur") : decision.porteur();
        return decision.echeance() == null
                ? porteur
                : Phrases.de("suivi.decision.avant", porteur, FormatFr.date(decision.echeance()));
    }

    private Checkbox faite(FicheDecision decision) {
        Checkbox faite = new Checkbox(ChampDecision.FAITE.libelle(), decision.faite());
        faite.setAriaLabel(Phrases.de("suivi.decision.faite.nom", decision.texte()));
        faite.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tenter(() -> Saisies.verifier(outils.tenue()
                        .modifierDecision(
                                cadre.contrat().id(),
                                Saisie.champ(
                                        decision.id(),
                                        decision.version(),
                                        ChampDecision.FAITE.cle(),
                                        decision.faite() ? "oui" : "non",
                                        change.getValue() ? "oui" : "non"))));
            }
        });
        return faite;
    }

    private static Button bouton(String cle, FicheDecision decision, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bouton.setAriaLabel(Phrases.de(cle + ".nom", decision.texte()));
        return bouton;
    }

    private void modifier(FicheDecision decision) {
        ouvrir(
                decision.valeurs(),
                saisis -> Saisies.verifier(outils.tenue()
                        .modifierDecision(
                                cadre.contrat().id(),
                                Saisies.de(
                                        decision.id(),
                                        decision.version(),
                                        DialogueDecision.CHAMPS,
                                        decision.valeurs(),
                                        saisis))));
    }

    private void supprimer(FicheDecision decision) {
        UUID contrat = cadre.contrat().id();
        tenter(() -> {
            outils.tenue().supprimerDecision(contrat, decision.id());
            Notifications.annulable(Phrases.de("suivi.decision.retiree"), () -> {
                outils.tenue().retablirDecision(contrat, decision.id());
                relire.run();
            });
        });
    }

    private void ouvrir(Map<ChampDecision, String> valeurs, Ecriture ecriture) {
        new DialogueDecision(cadre.contrat(), valeurs, saisis -> {
                    ecriture.ecrire(saisis);
                    relire.run();
                })
                .open();
    }

    private void tenter(Runnable acte) {
        try {
            acte.run();
        } catch (RefusMetier refus) {
            Notifications.refus(refus);
        }
        relire.run();
    }

    /** What the dialog does with what was typed. */
    private interface Ecriture {
        void ecrire(Map<ChampDecision, String> saisis);
    }
}
