package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;

/** How far the work has come, as a bar and in words a screen reader announces. */
final class Avancement extends Div {

    private final ProgressBar barre = new ProgressBar();
    private final Paragraph texte = new Paragraph();

    Avancement() {
        addClassName("avancement");
        barre.setIndeterminate(true);
        barre.getElement().setAttribute("aria-label", Phrases.de("inventaire.imports.avancement"));
        texte.getElement().setAttribute("role", "status");
        texte.setText(Phrases.de("inventaire.imports.etape.LECTURE"));
        add(barre, texte);
    }

    void avancer(Progres.Etape etape, double part) {
        barre.setIndeterminate(false);
        barre.setValue(Math.clamp(part, 0, 1));
        texte.setText(Phrases.de(
                "inventaire.imports.avancee",
                Phrases.de("inventaire.imports.etape." + etape.name()),
                FormatFr.pourcent(BigDecimal.valueOf(Math.round(part * 100)))));
    }
}
