package fr.mixitesociale.difficulte;

import fr.mixitesociale.socle.Phrases;

/** What a difficulty is about. */
public enum NatureDifficulte {
    FONCIER,
    URBANISME,
    FINANCEMENT,
    /** A claim before the administrative court, or an informal appeal. */
    RECOURS,
    OPERATEUR,
    RIVERAINS,
    TECHNIQUE,
    AUTRE;

    public String libelle() {
        return Phrases.de("difficulte.nature." + name());
    }
}
