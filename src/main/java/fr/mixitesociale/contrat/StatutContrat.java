package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.Phrases;

/**
 * Where a contract stands in its life.
 *
 * @see "src/docs/statuts.md: who may move it from one to the next"
 */
public enum StatutContrat {
    /** Asked for by the maire of each commune (art. L. 302-8-1, II). */
    DEMANDE,
    /** Proposed by the préfet to a commune carencée. */
    PROPOSITION,
    REFUS,
    ACCORD,
    /** Its chapters are being written. */
    ELABORATION,
    /** The COPIL holds the text ready for the councils. */
    PROJET,
    SIGNATURE_OUVERTE,
    EN_VIGUEUR,
    ECHU,
    ABANDONNE;

    /** Whether what only an avenant may change afterwards (wording, parties, objectives) is still open. */
    public boolean redactionOuverte() {
        return switch (this) {
            case DEMANDE, PROPOSITION, ACCORD, ELABORATION, PROJET -> true;
            case REFUS, SIGNATURE_OUVERTE, EN_VIGUEUR, ECHU, ABANDONNE -> false;
        };
    }

    /** Whether what lives without an avenant (projects, progress of the engagements) may still be kept up to date. */
    public boolean suiviOuvert() {
        return redactionOuverte() || this == SIGNATURE_OUVERTE || this == EN_VIGUEUR;
    }

    public String libelle() {
        return Phrases.de("contrat.statut." + name());
    }
}
