package fr.mixitesociale.difficulte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.difficulte.Difficulte;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;
import java.time.Instant;
import java.time.LocalDate;

/** One difficulty: what it is, what is expected, of whom and when; then what lifted it. */
class LigneDifficulte extends Article {

    /** @param avecProjet whether its project is to be named */
    LigneDifficulte(Difficulte difficulte, DifficultesPanneau panneau, boolean avecProjet) {
        addClassNames("difficulte", difficulte.estOuverte() ? "ouverte" : "levee");
        H3 titre = new H3(difficulte.nature().libelle() + (avecProjet ? " · " + difficulte.projet() : ""));
        Div tete = new Div(titre, etat(difficulte, panneau.outils().jour()));
        tete.addClassName("tete");
        add(tete, new Paragraph(difficulte.description()));
        if (difficulte.levier() != null) {
            add(fait("difficulte.ligne.levier", difficulte.levier()));
        }
        add(discret(Phrases.de(
                "difficulte.ligne.signalee",
                difficulte.signaleePar(),
                jour(difficulte.signaleeLe(), panneau),
                difficulte.porteur() == null ? Phrases.de("difficulte.ligne.sans_porteur") : difficulte.porteur())));
        if (difficulte.leveeLe() != null) {
            add(fait(
                    "difficulte.ligne.levee",
                    Phrases.de(
                            "difficulte.ligne.levee.par",
                            jour(difficulte.leveeLe(), panneau),
                            difficulte.leveePar() == null ? "" : difficulte.leveePar(),
                            difficulte.issue() == null ? "" : difficulte.issue())));
        }
        add(gestes(difficulte, panneau));
    }

    private static Component etat(Difficulte difficulte, LocalDate jour) {
        if (!difficulte.estOuverte()) {
            return new Etiquette(Phrases.de("difficulte.etat.levee"), Ton.CONFORME);
        }
        if (difficulte.echeance() == null) {
            return new Etiquette(Phrases.de("difficulte.etat.ouverte"), Ton.DEFICITAIRE);
        }
        return difficulte.estEnRetard(jour)
                ? new Etiquette(Phrases.de("difficulte.etat.echue", FormatFr.date(difficulte.echeance())), Ton.CARENCEE)
                : new Etiquette(
                        Phrases.de("difficulte.etat.pour", FormatFr.date(difficulte.echeance())), Ton.DEFICITAIRE);
    }

    private Div gestes(Difficulte difficulte, DifficultesPanneau panneau) {
        Div gestes = new Div(geste("difficulte.geste.suivre", difficulte, () -> panneau.suivre(difficulte)));
        gestes.addClassName("gestes");
        if (difficulte.droits().suivre()) {
            if (difficulte.estOuverte()) {
                gestes.add(
                        geste("difficulte.geste.lever", difficulte, () -> panneau.lever(difficulte)),
                        geste("difficulte.geste.modifier", difficulte, () -> panneau.modifier(difficulte)));
            } else {
                gestes.add(geste("difficulte.geste.rouvrir", difficulte, () -> panneau.rouvrir(difficulte)));
            }
        }
        if (difficulte.droits().supprimer()) {
            gestes.add(geste("difficulte.geste.supprimer", difficulte, () -> panneau.supprimer(difficulte)));
        }
        return gestes;
    }

    private static Button geste(String cle, Difficulte difficulte, Runnable acte) {
        Button geste = new Button(Phrases.de(cle), _ -> acte.run());
        geste.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        geste.setAriaLabel(Phrases.de(
                "difficulte.geste.nom", Phrases.de(cle), difficulte.nature().libelle(), difficulte.projet()));
        return geste;
    }

    private static Paragraph fait(String cle, String texte) {
        Span mot = new Span(Phrases.de(cle));
        mot.addClassName("mot");
        Paragraph fait = new Paragraph(mot, new Span(texte));
        fait.addClassName("fait");
        return fait;
    }

    private static Paragraph discret(String texte) {
        Paragraph discret = new Paragraph(texte);
        discret.addClassNames("discret", "petit");
        return discret;
    }

    private static String jour(Instant instant, DifficultesPanneau panneau) {
        return FormatFr.date(
                LocalDate.ofInstant(instant, panneau.outils().horloge().getZone()));
    }
}
