package fr.mixitesociale.graphique;

/**
 * Size for which a chart is laid out on screen. Its letters grow and shrink with its width: what is drawn for a column
 * of a page cannot be read on a telephone, hence several sizes.
 */
public enum Gabarit {
    /** A column of the commune sheet, a slide. */
    LARGE(500, 250),
    /** A telephone, a narrow panel. */
    ETROIT(344, 250),
    /** The width of an A4 page between its margins. */
    PAPIER(640, 290);

    private final int largeur;
    private final int hauteur;

    Gabarit(int largeur, int hauteur) {
        this.largeur = largeur;
        this.hauteur = hauteur;
    }

    int largeur() {
        return largeur;
    }

    int hauteur() {
        return hauteur;
    }
}
