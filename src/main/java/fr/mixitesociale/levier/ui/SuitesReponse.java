package fr.mixitesociale.levier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.PlaceVigilance;
import fr.mixitesociale.engagement.VigilancesService;
import fr.mixitesociale.levier.Colonne;
import fr.mixitesociale.levier.Element;
import fr.mixitesociale.levier.LectureGrille;
import fr.mixitesociale.levier.Reponse;
import fr.mixitesociale.levier.Suite;
import fr.mixitesociale.levier.ui.OngletLeviers.Outils;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.Notifications;

/** Under a shared answer: the State's opinion, what the answer became, and the gestures that make something of it. */
class SuitesReponse extends Div {

    private final transient CadreContrat cadre;
    private final transient Runnable relire;

    SuitesReponse(
            CadreContrat cadre,
            Outils outils,
            LectureGrille lecture,
            Colonne colonne,
            Element element,
            Reponse reponse,
            Runnable relire) {
        this.cadre = cadre;
        this.relire = relire;
        addClassName("suites-reponse");
        if (reponse.avis() != null) {
            Span titre = new Span(Phrases.de("levier.avis.prefixe"));
            titre.addClassName("discret");
            Paragraph avis = new Paragraph(titre, new Span(reponse.avis()));
            avis.addClassName("avis");
            add(avis);
        }
        reponse.suites().forEach(suite -> add(lien(suite)));
        Div gestes = new Div();
        gestes.addClassName("gestes");
        if (lecture.peutConvertir() && sans(reponse, EngagementsService.OBJET)) {
            gestes.add(geste(
                    "levier.geste.engagement",
                    element,
                    () -> outils.gestes().suites().engager(cadre.contrat().id(), reponse.id())));
        }
        if (lecture.peutConvertir() && sans(reponse, VigilancesService.OBJET)) {
            PlaceVigilance place = cadre.participation().estEtat() ? PlaceVigilance.VOLET_2 : PlaceVigilance.ARTICLE_1;
            gestes.add(geste(
                    "levier.geste.vigilance",
                    element,
                    () -> outils.gestes().suites().surveiller(cadre.contrat().id(), reponse.id(), place)));
        }
        Button details = new Button(
                Phrases.de("levier.geste.details"),
                _ -> new DialogueReponse(cadre, outils, lecture, colonne, element, reponse, relire).open());
        details.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        details.setAriaLabel(Phrases.de(
                "levier.geste.details.de", element.id(), colonne.signataire().nom()));
        gestes.add(details);
        add(gestes);
    }

    private static boolean sans(Reponse reponse, String objet) {
        return reponse.suites().stream().noneMatch(suite -> suite.objet().equals(objet));
    }

    private Anchor lien(Suite suite) {
        boolean engagement = suite.objet().equals(EngagementsService.OBJET);
        String chemin = ContratsNavigation.onglet(cadre.contrat().id(), suite.onglet());
        Anchor lien = new Anchor(engagement ? chemin + "?engagement=" + suite.id() : chemin, "→ " + suite.libelle());
        lien.setRouterIgnore(false);
        lien.addClassName("devenue");
        return lien;
    }

    private Button geste(String cle, Element element, Runnable acte) {
        Button bouton = new Button(Phrases.de(cle), _ -> {
            try {
                acte.run();
                Notifications.succes(Phrases.de(cle + ".fait"));
            } catch (RefusMetier refus) {
                Notifications.refus(refus);
            }
            relire.run();
        });
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        bouton.setAriaLabel(Phrases.de(cle + ".aide", element.id()));
        return bouton;
    }
}
