package fr.mixitesociale.droit.objectif;

/** Why nothing is due. */
public enum SansObjectif {
    TAUX_ATTEINT("La commune a atteint son taux cible : aucun objectif."),
    EXEMPTEE("La commune est exemptée pour la période (art. L. 302-5, III CCH) : aucun objectif.");

    private final String phrase;

    SansObjectif(String phrase) {
        this.phrase = phrase;
    }

    public String phrase() {
        return phrase;
    }
}
