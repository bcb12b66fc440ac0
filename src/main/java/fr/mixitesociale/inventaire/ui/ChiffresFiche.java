package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.ChiffreFiche;
import fr.mixitesociale.inventaire.FicheCommune;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.DialoguePourquoi;
import java.util.Locale;

/** The four key figures, each with « Pourquoi ? ». */
class ChiffresFiche extends Composite<Div> {

    ChiffresFiche(FicheCommune fiche) {
        ChiffreCle[] cles = fiche.chiffres().stream().map(ChiffresFiche::cle).toArray(ChiffreCle[]::new);
        getContent().add(new ChiffresCles(Phrases.de("inventaire.fiche.chiffres"), cles));
    }

    static ChiffreCle cle(ChiffreFiche chiffre) {
        ChiffreCle cle = new ChiffreCle(chiffre.libelle(), chiffre.valeur());
        cle.setId("chiffre-" + chiffre.cle().name().toLowerCase(Locale.ROOT));
        String complement = chiffre.complement();
        if (complement != null) {
            cle.complement(complement);
        }
        String sens = chiffre.sens();
        if (sens != null) {
            cle.sens(sens);
        }
        return cle.pourquoi(() -> DialoguePourquoi.ouvrir(chiffre.libelle(), chiffre.etapes()));
    }
}
