package fr.mixitesociale.calendrier;

import fr.mixitesociale.socle.Phrases;

/** Why: what was not reached (art. L. 302-9-1 CCH), or what exempts (art. L. 302-5, III and III bis CCH). */
public enum MotifDemarche {
    OBJECTIF(NatureDemarche.CARENCE),
    QUALITE(NatureDemarche.CARENCE),
    OBJECTIF_ET_QUALITE(NatureDemarche.CARENCE),
    ISOLEMENT(NatureDemarche.EXEMPTION),
    FAIBLE_TENSION(NatureDemarche.EXEMPTION),
    INCONSTRUCTIBILITE(NatureDemarche.EXEMPTION);

    private final NatureDemarche demarche;

    MotifDemarche(NatureDemarche demarche) {
        this.demarche = demarche;
    }

    public NatureDemarche demarche() {
        return demarche;
    }

    public String libelle() {
        return Phrases.de("calendrier.motif." + name());
    }

    /** The article, and what has to be shown for this reason. */
    public String aEtablir() {
        return Phrases.de("calendrier.motif.preuve." + name());
    }
}
