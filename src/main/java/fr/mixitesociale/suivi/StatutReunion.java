package fr.mixitesociale.suivi;

import fr.mixitesociale.socle.Phrases;

/** Where a meeting stands. */
public enum StatutReunion {
    PREVUE,
    TENUE,
    ANNULEE;

    public String libelle() {
        return Phrases.de("suivi.statut." + name());
    }
}
