package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.Statut;
import fr.mixitesociale.socle.ui.Etiquette;
import fr.mixitesociale.socle.ui.Etiquette.Ton;

/** The status of a commune as a tag: a word, a shape, a colour; the same on the screens of every room. */
public final class EtiquetteStatut {

    private EtiquetteStatut() {}

    public static Etiquette de(Statut statut) {
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
