package fr.mixitesociale.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ObjetDuContrat;
import fr.mixitesociale.socle.Phrases;

/** « Issu de : A4.1.1 … »: back to what an engagement or a point de vigilance comes from. */
final class LienOrigine {

    private LienOrigine() {}

    static Anchor vers(Contrat contrat, ObjetDuContrat objet) {
        Anchor lien = new Anchor(contrat.lien(objet), Phrases.de("engagement.origine", objet.titre()));
        lien.setRouterIgnore(false);
        lien.setTitle(Phrases.de("engagement.origine.aide"));
        lien.addClassName("origine");
        return lien;
    }
}
