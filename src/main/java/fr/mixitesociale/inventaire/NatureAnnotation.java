package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.Phrases;

/** Kinds of events that explain a bend in a curve. */
public enum NatureAnnotation {
    MODIFICATION_PLU,
    LIVRAISON,
    CARENCE,
    AUTRE;

    public String libelle() {
        return Phrases.de("inventaire.annotation.nature." + name());
    }
}
