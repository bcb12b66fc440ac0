package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.OrderedList;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Where the contract stands among the steps of its life; a refused or abandoned one has no step left. A list of texts is
 * one node for the server, where components would be thirty at each opening of a tab.
 */
class EtapesContrat extends OrderedList {

    private enum Etape {
        DEMANDE,
        ELABORATION,
        PROJET,
        SIGNATURES,
        EN_VIGUEUR,
        BILAN
    }

    EtapesContrat(Contrat contrat) {
        addClassName("etapes-contrat");
        getElement().setAttribute("aria-label", Phrases.de("contrat.etapes"));
        StatutContrat statut = contrat.statut();
        setVisible(statut != StatutContrat.REFUS && statut != StatutContrat.ABANDONNE);
        Etape actuelle = etape(statut);
        getElement()
                .setProperty(
                        "innerHTML",
                        Stream.of(Etape.values())
                                .map(etape -> element(etape, actuelle))
                                .collect(Collectors.joining()));
    }

    private static String element(Etape etape, Etape actuelle) {
        String nom = texte("", "contrat.etape." + etape.name());
        if (etape == actuelle) {
            return "<li class=\"actuelle\" aria-current=\"step\">" + nom + "</li>";
        }
        return etape.compareTo(actuelle) < 0
                ? "<li class=\"faite\">" + nom + texte(" class=\"visuellement-cache\"", "contrat.etape.faite") + "</li>"
                : "<li>" + nom + "</li>";
    }

    private static String texte(String attributs, String cle) {
        return "<span" + attributs + ">" + HtmlUtils.htmlEscape(Phrases.de(cle), StandardCharsets.UTF_8.name())
                + "</span>";
    }

    private static Etape etape(StatutContrat statut) {
        return switch (statut) {
            case DEMANDE, PROPOSITION, REFUS, ABANDONNE -> Etape.DEMANDE;
            case ACCORD, ELABORATION -> Etape.ELABORATION;
            case PROJET -> Etape.PROJET;
            case SIGNATURE_OUVERTE -> Etape.SIGNATURES;
            case EN_VIGUEUR -> Etape.EN_VIGUEUR;
            case ECHU -> Etape.BILAN;
        };
    }
}
