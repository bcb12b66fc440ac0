package fr.mixitesociale.risque;

import fr.mixitesociale.socle.Phrases;

/** How sure it is that a project obtains its agrément, or conventionnement, within the period. */
public enum Niveau {
    SECURISE,
    PROBABLE,
    RISQUE;

    /** « Sécurisé », « Probable », « À risque ». */
    public String libelle() {
        return Phrases.de("risque.niveau." + name());
    }
}
