package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;

/** The status of a commune as a tag: a word, a shape, a colour. */
final class EtiquetteStatut {

    private EtiquetteStatut() {}

    static Etiquette de(Statut statut) {
        return new Etiquette(statut.libelle(), ton(statut));
    }

    static Ton ton(Statut statut) {
        return switch (statut) {
            case CARENCEE -> Ton.CARENCEE;
            case DEFICITAIRE -> Ton.DEFICITAIRE;
            case EXEMPTEE -> Ton.EXEMPTEE;
            case CONFORME -> Ton.CONFORME;
            case NON_SOUMISE, INCONNU -> Ton.NEUTRE;
        };
    }
}
