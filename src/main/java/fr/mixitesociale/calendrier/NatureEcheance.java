package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.Phrases;

/** What comes at a date of the legal calendar: of a contract first, then of the yearly inventory of a commune. */
public enum NatureEcheance {
    DEBUT(Acteur.SIGNATAIRES),
    DEMANDE(Acteur.COMMUNE),
    SIGNATURE(Acteur.SIGNATAIRES),
    NOTIFICATION(Acteur.ETAT),
    COPIL(Acteur.COPIL),
    REVOYURE(Acteur.COPIL),
    TERME(Acteur.SIGNATAIRES),
    BILAN(Acteur.ETAT),
    DECLARATION(Acteur.BAILLEURS),
    TRANSMISSION(Acteur.ETAT),
    OBSERVATIONS(Acteur.COMMUNE),
    INVENTAIRE(Acteur.ETAT);

    private final Acteur acteur;

    NatureEcheance(Acteur acteur) {
        this.acteur = acteur;
    }

    public Acteur acteur() {
        return acteur;
    }

    /** Those whose day the guide suggests and no text confirms: their date is a setting of the portal. */
    public boolean estAConfirmer() {
        return this == DEMANDE || this == SIGNATURE || this == BILAN;
    }

    public String libelle() {
        return Phrases.de("calendrier.nature." + name());
    }

    /** The article, or the page of the guide. */
    public String source() {
        return Phrases.de("calendrier.source." + name());
    }
}
