package fr.mixitesociale.contrat.modele;

/**
 * A run of text within a paragraph or a cell. Line breaks are {@code \n}.
 *
 * @param acte tells an act done on the text (the date of a délibération): it comes after the text it approves, and so is
 *     left out of the fingerprint the act is dated against
 */
public record Passage(String texte, boolean gras, boolean italique, boolean acte) {

    public Passage(String texte, boolean gras, boolean italique) {
        this(texte, gras, italique, false);
    }

    public static Passage de(String texte) {
        return new Passage(texte, false, false);
    }

    public static Passage gras(String texte) {
        return new Passage(texte, true, false);
    }

    public static Passage italique(String texte) {
        return new Passage(texte, false, true);
    }

    /** The same, telling an act done on the text. */
    public Passage commeActe() {
        return new Passage(texte, gras, italique, true);
    }
}
