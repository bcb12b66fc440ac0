package fr.mixitesociale.engagement.ui;

import fr.mixitesociale.engagement.StatutEngagement;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;

/** Status of an engagement as a tag. */
final class EtiquetteEngagement {

    private EtiquetteEngagement() {}

    static Etiquette de(StatutEngagement statut) {
        Ton ton = switch (statut) {
            case REALISE -> Ton.CONFORME;
            case EN_COURS -> Ton.INFORMATION;
            case EN_RETARD -> Ton.DEFICITAIRE;
            case A_LANCER, ABANDONNE -> Ton.NEUTRE;
        };
        return new Etiquette(statut.libelle(), ton);
    }
}
