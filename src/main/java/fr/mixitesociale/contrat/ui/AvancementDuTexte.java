package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.mixitesociale.contrat.Completude;
import fr.mixitesociale.contrat.TexteDuContrat.Avancement;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.util.List;
import java.util.UUID;

/** How far the text is written, as a whole and chapter by chapter, with what each one still lacks. */
class AvancementDuTexte extends Div {

    private static final int TOUT = 100;

    AvancementDuTexte(UUID contrat, List<Avancement> avancements) {
        int ensemble = avancements.stream()
                .map(Avancement::completude)
                .reduce(Completude.SANS_OBJET, Completude::plus)
                .pourcent();
        Paragraph total = new Paragraph(Phrases.de("contrat.avancement.ensemble", ensemble));
        total.setId("avancement-ensemble");
        total.addClassName("ensemble");
        UnorderedList liste = new UnorderedList();
        liste.addClassName("avancements");
        liste.getElement().setAttribute("role", "list");
        avancements.forEach(avancement -> liste.add(ligne(contrat, avancement)));
        add(new Panneau(Phrases.de("contrat.avancement"), total, liste));
    }

    private static ListItem ligne(UUID contrat, Avancement avancement) {
        Completude completude = avancement.completude();
        Anchor lien = new Anchor(ContratsNavigation.onglet(contrat, avancement.cle()), avancement.titre());
        lien.setRouterIgnore(false);
        ProgressBar barre = new ProgressBar(0, TOUT, completude.pourcent());
        barre.getElement()
                .setAttribute("aria-label", Phrases.de("contrat.avancement.barre", avancement.titre()))
                .setAttribute("aria-valuetext", Phrases.de("contrat.avancement.pourcent", completude.pourcent()));
        Span pourcent = new Span(Phrases.de("contrat.avancement.pourcent", completude.pourcent()));
        pourcent.addClassName("pourcent");
        ListItem ligne = new ListItem(lien, barre, pourcent);
        if (!completude.manques().isEmpty()) {
            ligne.add(manques(completude.manques()));
        }
        return ligne;
    }

    private static Component manques(List<String> phrases) {
        UnorderedList liste = new UnorderedList();
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        return new Details(
                phrases.size() == 1
                        ? Phrases.de("contrat.avancement.manque")
                        : Phrases.de("contrat.avancement.manques", phrases.size()),
                liste);
    }
}
