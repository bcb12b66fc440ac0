package fr.mixitesociale.contrat.ui;

import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;

/** Status of a contract as a tag. */
final class EtiquetteContrat {

    private EtiquetteContrat() {}

    static Etiquette de(StatutContrat statut) {
        Ton ton = switch (statut) {
            case EN_VIGUEUR -> Ton.CONFORME;
            case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET, SIGNATURE_OUVERTE -> Ton.INFORMATION;
            case REFUS, ECHU, ABANDONNE -> Ton.NEUTRE;
        };
        return new Etiquette(statut.libelle(), ton);
    }
}
