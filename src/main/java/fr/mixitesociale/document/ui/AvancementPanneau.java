package fr.mixitesociale.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.mixitesociale.contrat.TexteDuContrat.Avancement;
import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Panneau;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** How far each chapter is written, with the way to it. */
class AvancementPanneau extends Composite<Panneau> {

    private final UUID contrat;
    private final List<Avancement> chapitres;

    AvancementPanneau(UUID contrat, List<Avancement> chapitres) {
        this.contrat = contrat;
        this.chapitres = chapitres;
    }

    @Override
    protected Panneau initContent() {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("document-avancement");
        chapitres.forEach(chapitre -> liste.add(ligne(chapitre)));
        return new Panneau(Phrases.de("document.avancement"), liste);
    }

    private ListItem ligne(Avancement chapitre) {
        int pourcent = chapitre.completude().pourcent();
        ProgressBar barre = new ProgressBar(0, 100, pourcent);
        barre.getElement().setAttribute("aria-label", chapitre.titre());
        Span part = new Span(FormatFr.pourcent(BigDecimal.valueOf(pourcent)));
        part.addClassName("part");
        Div tete = new Div(new Anchor(ContratsNavigation.onglet(contrat, chapitre.cle()), chapitre.titre()), part);
        tete.addClassName("tete");
        return new ListItem(tete, barre);
    }
}
