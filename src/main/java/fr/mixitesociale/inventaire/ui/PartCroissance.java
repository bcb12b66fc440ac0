package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.Panneau;

/** Indicator 3.3: how much of the growth was social, with its steps. */
class PartCroissance extends Composite<Div> {

    PartCroissance(ChiffreFiche part) {
        getContent()
                .add(new Panneau(
                                Phrases.de("inventaire.part.titre"),
                                new ChiffresCles(part.libelle(), ChiffresFiche.cle(part)))
                        .sousTitre(Phrases.de("inventaire.part.sous_titre")));
    }
}
