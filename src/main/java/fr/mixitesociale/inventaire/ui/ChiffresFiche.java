package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import java.util.Locale;

/** The four key figures, each with « Pourquoi ? ». */
class ChiffresFiche extends Composite<Div> {

    ChiffresFiche(FicheCommune fiche) {
        ChiffreCle[] cles = fiche.chiffres().stream().map(ChiffresFiche::cle).toArray(ChiffreCle[]::new);
        getContent().add(new ChiffresCles(Phrases.de("inventaire.fiche.chiffres"), cles));
    }

    static ChiffreCle cle(ChiffreFiche c) {
        ChiffreCle cle = ChiffreCle.explique(c.libelle(), c.valeur(), c.complement(), c.sens(), c.etapes());
        cle.setId("chiffre-" + c.cle().name().toLowerCase(Locale.ROOT));
        return cle;
    }
}
