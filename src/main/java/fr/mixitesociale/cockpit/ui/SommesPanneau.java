package fr.mixitesociale.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.cockpit.Totaux;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import org.jspecify.annotations.Nullable;

/** The sums over the communes shown. */
class SommesPanneau extends Div {

    void montrer(Totaux totaux) {
        removeAll();
        ChiffreCle objectif = chiffre("objectif", totaux.objectif());
        if (totaux.objectifsInconnus() > 0) {
            objectif.sens(Phrases.de("cockpit.somme.objectif.inconnus", totaux.objectifsInconnus()));
        }
        add(new ChiffresCles(
                Phrases.de("cockpit.sommes", totaux.communes(), FormatFr.entier(totaux.communes())),
                new ChiffreCle(Phrases.de("cockpit.somme.manquants"), bornes(totaux.manquants()))
                        .sens(Phrases.de("cockpit.somme.manquants.detail", totaux.deficitaires())),
                objectif,
                chiffre("obtenus", totaux.obtenus()),
                chiffre("probables", totaux.securises() + totaux.probables())
                        .sens(Phrases.de("cockpit.somme.risques", FormatFr.entier(totaux.risques()))),
                chiffre("retards", totaux.engagementsEnRetard() + totaux.jalonsEnRetard())
                        .sens(Phrases.de(
                                "cockpit.somme.retards.detail",
                                totaux.engagementsEnRetard(),
                                totaux.jalonsEnRetard(),
                                totaux.difficultes()))));
    }

    private static ChiffreCle chiffre(String cle, int valeur) {
        return new ChiffreCle(Phrases.de("cockpit.somme." + cle), FormatFr.entier(valeur));
    }

    private static String bornes(@Nullable Intervalle bornes) {
        return bornes == null
                ? FormatFr.NON_DISPONIBLE
                : bornes.estUnPoint()
                        ? FormatFr.entier(bornes.min())
                        : Phrases.de("cockpit.entre", FormatFr.entier(bornes.min()), FormatFr.entier(bornes.max()));
    }
}
