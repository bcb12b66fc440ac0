package fr.mixitesociale.contrat.modele;

/** A run of text within a paragraph or a cell. Line breaks are {@code \n}. */
public record Passage(String texte, boolean gras, boolean italique) {

    public static Passage de(String texte) {
        return new Passage(texte, false, false);
    }

    public static Passage gras(String texte) {
        return new Passage(texte, true, false);
    }

    public static Passage italique(String texte) {
        return new Passage(texte, false, true);
    }
}
