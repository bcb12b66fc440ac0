package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.alerte.Alerte;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Alerts one under the other: what, until when, the link to the very screen; an information is read in one click. */
class ListeAlertes extends UnorderedList {

    private final LocalDate jour;
    private final transient Consumer<Alerte> marquer;

    ListeAlertes(List<Alerte> alertes, LocalDate jour, Consumer<Alerte> marquer) {
        this.jour = jour;
        this.marquer = marquer;
        addClassName("alertes");
        getElement().setAttribute("role", "list");
        alertes.forEach(alerte -> add(ligne(alerte)));
    }

    private ListItem ligne(Alerte alerte) {
        Span sujet = new Span(alerte.sujet().libelle());
        sujet.addClassNames("sujet", "discret", "petit");
        Anchor lien = new Anchor(alerte.carte().lien(), alerte.carte().titre());
        lien.addClassName("titre");
        Paragraph texte = new Paragraph(alerte.carte().texte());
        texte.addClassName("texte");
        Div corps = new Div(sujet, lien, texte);
        EcheanceDAlerte.de(alerte, jour).ifPresent(corps::add);
        ListItem ligne = new ListItem(corps);
        ligne.setClassName("action", alerte.estAction());
        ligne.setClassName("lue", alerte.lue());
        if (!alerte.estAction() && !alerte.lue()) {
            Button lu = new Button(Phrases.de("alerte.lu"), _ -> marquer.accept(alerte));
            lu.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            lu.setAriaLabel(Phrases.de("alerte.lu.de", alerte.carte().titre()));
            ligne.add(lu);
        }
        return ligne;
    }
}
