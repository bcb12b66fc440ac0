package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import fr.mixitesociale.contrat.PresencesContrat.Present;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsService.Sens;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** One engagement in the list: number, title, who pilots, where it stands against its target, by when. */
class LigneEngagement extends ListItem {

    LigneEngagement(
            CadreContrat cadre,
            Clock horloge,
            EtatEngagements etat,
            EngagementFiche fiche,
            BiConsumer<EngagementFiche, Sens> deplacer) {
        addClassName("engagement");
        add(
                cellule("numero", fiche.numero()),
                titre(cadre, etat, fiche),
                pilote(fiche),
                mesure(fiche),
                echeance(fiche, LocalDate.now(horloge)),
                new Div(EtiquetteEngagement.de(fiche.statut())),
                ordre(fiche, deplacer));
    }

    private static Div titre(CadreContrat cadre, EtatEngagements etat, EngagementFiche fiche) {
        Div titre = new Div(LienEngagement.vers(cadre, etat.ouvrant(fiche.id()), fiche.intitule()));
        titre.addClassName("titre");
        List<Present> occupants = Occupants.de(cadre, fiche);
        if (!occupants.isEmpty()) {
            Span marque = new Span(Phrases.de(
                    "engagement.occupe", occupants.stream().map(Present::nom).collect(Collectors.joining(", "))));
            marque.addClassName("occupe");
            titre.add(marque);
        }
        return titre;
    }

    private static Div pilote(EngagementFiche fiche) {
        Div pilote = cellule("pilote", fiche.signatairePilote().nom());
        if (fiche.pilote() != null) {
            Span service = new Span(fiche.pilote());
            service.addClassName("discret");
            pilote.add(service);
        }
        return pilote;
    }

    private static Div mesure(EngagementFiche fiche) {
        Div mesure = new Div();
        mesure.addClassName("mesure");
        if (!fiche.indicateur().estMesurable()) {
            Span absent = new Span(Phrases.de("engagement.sans_indicateur"));
            absent.addClassName("manque");
            mesure.add(absent);
            return mesure;
        }
        mesure.add(new Span(fiche.indicateur().mesure()));
        fiche.indicateur().avancement().ifPresent(part -> {
            Element barre = new Element("progress");
            barre.setAttribute("value", Double.toString(part));
            // the words beside it say the same
            barre.setAttribute("aria-hidden", "true");
            mesure.getElement().appendChild(barre);
        });
        return mesure;
    }

    private static Div echeance(EngagementFiche fiche, LocalDate jour) {
        if (fiche.echeance() == null) {
            Div sans = cellule("echeance", Phrases.de("engagement.sans_echeance"));
            sans.addClassName("manque");
            return sans;
        }
        Div echeance = cellule("echeance", FormatFr.date(fiche.echeance()));
        if (fiche.estEchuLe(jour)) {
            Span depassee = new Span(Phrases.de("engagement.echeance_depassee"));
            depassee.addClassName("manque");
            echeance.add(depassee);
        }
        return echeance;
    }

    private static Div ordre(EngagementFiche fiche, BiConsumer<EngagementFiche, Sens> deplacer) {
        Div ordre = new Div();
        ordre.addClassName("ordre");
        if (fiche.droit().redaction()) {
            ordre.add(
                    fleche(VaadinIcon.ARROW_UP, "engagement.monter", fiche, () -> deplacer.accept(fiche, Sens.MONTER)),
                    fleche(
                            VaadinIcon.ARROW_DOWN,
                            "engagement.descendre",
                            fiche,
                            () -> deplacer.accept(fiche, Sens.DESCENDRE)));
        }
        return ordre;
    }

    private static Button fleche(VaadinIcon icone, String cle, EngagementFiche fiche, Runnable acte) {
        Button bouton = new Button(icone.create(), _ -> acte.run());
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        bouton.setAriaLabel(Phrases.de(cle, fiche.intitule()));
        bouton.setTooltipText(Phrases.de(cle + ".court"));
        return bouton;
    }

    private static Div cellule(String classe, String texte) {
        Div cellule = new Div(new Span(texte));
        cellule.addClassName(classe);
        return cellule;
    }
}
