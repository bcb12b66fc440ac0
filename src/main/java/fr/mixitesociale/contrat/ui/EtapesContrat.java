package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.Phrases;

/** Where the contract stands among the steps of its life; a refused or abandoned one has no step left. */
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
        for (Etape etape : Etape.values()) {
            add(element(etape, actuelle));
        }
    }

    private static ListItem element(Etape etape, Etape actuelle) {
        ListItem element = new ListItem(new Span(Phrases.de("contrat.etape." + etape.name())));
        if (etape == actuelle) {
            element.addClassName("actuelle");
            element.getElement().setAttribute("aria-current", "step");
        } else if (etape.compareTo(actuelle) < 0) {
            element.addClassName("faite");
            Span faite = new Span(Phrases.de("contrat.etape.faite"));
            faite.addClassName("visuellement-cache");
            element.add(faite);
        }
        return element;
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
