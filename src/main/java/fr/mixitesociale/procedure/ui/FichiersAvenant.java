package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.procedure.Avenant;
import fr.mixitesociale.procedure.ui.OngletAvenants.OutilsAvenant;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.Telechargement;
import fr.mixitesociale.socle.ui.Telechargement.Fichier;
import java.util.UUID;

/** The files of an avenant: what it says, and the contract as it makes it. */
final class FichiersAvenant {

    private FichiersAvenant() {}

    static Div liens(UUID contrat, OutilsAvenant outils, Avenant avenant) {
        Div liens = new Div();
        liens.addClassNames("fichiers", "fichiers-avenant");
        int numero = avenant.numero();
        for (Format format : Format.values()) {
            liens.add(Telechargement.bouton(
                    Phrases.de("procedure.avenant.fichier", numero, format.name()),
                    () -> new Fichier(
                            "avenant-%d-%s.%s".formatted(numero, reference(contrat), format.extension()),
                            format.typeMime(),
                            outils.avenants().fichier(contrat, numero, format))));
        }
        for (Format format : Format.values()) {
            liens.add(Telechargement.bouton(
                    Phrases.de("procedure.avenant.consolide", format.name()),
                    () -> new Fichier(
                            "contrat-%s-avenant-%d.%s".formatted(reference(contrat), numero, format.extension()),
                            format.typeMime(),
                            outils.avenants().fichierConsolide(contrat, numero, format))));
        }
        return liens;
    }

    private static String reference(UUID contrat) {
        return contrat.toString().substring(0, 8);
    }
}
