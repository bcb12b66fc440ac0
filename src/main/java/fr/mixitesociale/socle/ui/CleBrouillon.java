package fr.mixitesociale.socle.ui;

import java.util.UUID;

/**
 * Where a text that is being typed belongs. The person comes first: another account in the same tab never meets it.
 *
 * @param personne login
 * @param contrat the contract's id
 * @param objet kind of the object, as in {@link fr.mixitesociale.socle.Changement}
 * @param champ {@link fr.mixitesociale.socle.Champ#cle()}
 */
public record CleBrouillon(String personne, String contrat, String objet, UUID id, String champ) {

    private static final int PARTIES = 5;

    static CleBrouillon lire(String texte) {
        String[] parties = texte.split("/", PARTIES);
        return new CleBrouillon(parties[0], parties[1], parties[2], UUID.fromString(parties[3]), parties[4]);
    }

    /** Beginning of the keys of all objects of this kind in this contract. */
    public static String prefixe(String personne, UUID contrat, String objet) {
        return personne + "/" + contrat + "/" + objet + "/";
    }

    /** Beginning of the keys of all fields of the object. */
    String prefixeObjet() {
        return prefixe(personne, UUID.fromString(contrat), objet) + id + "/";
    }

    CleBrouillon pour(String autreChamp) {
        return new CleBrouillon(personne, contrat, objet, id, autreChamp);
    }

    String texte() {
        return prefixeObjet() + champ;
    }
}
