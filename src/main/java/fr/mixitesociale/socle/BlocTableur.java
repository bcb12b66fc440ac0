package fr.mixitesociale.socle;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes around a
 * cell that holds one of them.
 */
public record BlocTableur(List<List<String>> lignes) {

    public BlocTableur {
        lignes = lignes.stream().map(List::copyOf).toList();
    }

    public static BlocTableur lire(String texte) {
        return new Lecture(texte).lire();
    }

    /** One cell, to be written in every cell that is chosen. */
    public boolean estUneCellule() {
        return lignes.size() == 1 && lignes.getFirst().size() == 1;
    }

    private static final class Lecture {

        private final String texte;
        private final List<List<String>> lignes = new ArrayList<>();
        private List<String> ligne = new ArrayList<>();
        private int position;

        Lecture(String texte) {
            this.texte = texte;
        }

        BlocTableur lire() {
            while (position < texte.length()) {
                ligne.add(cellule());
                if (position >= texte.length() || texte.charAt(position) != '\t') {
                    finDeLigne();
                } else if (++position == texte.length()) {
                    ligne.add("");
                    finDeLigne();
                }
            }
            return new BlocTableur(lignes);
        }

        private void finDeLigne() {
            lignes.add(ligne);
            ligne = new ArrayList<>();
            if (texte.startsWith("\r\n", position)) {
                position += 2;
            } else {
                position++;
            }
        }

        private String cellule() {
            int fin = finDesGuillemets();
            if (fin > 0) {
                String cellule = texte.substring(position + 1, fin).replace("\"\"", "\"");
                position = fin + 1;
                return cellule;
            }
            int debut = position;
            while (position < texte.length() && !estUneFin(position)) {
                position++;
            }
            return texte.substring(debut, position);
        }

        /** Where the quoted cell ends; 0 when the quote is only a character of the text, as spreadsheets also write it. */
        private int finDesGuillemets() {
            if (texte.charAt(position) != '"') {
                return 0;
            }
            for (int i = position + 1; i < texte.length(); i++) {
                if (texte.charAt(i) == '"') {
                    if (i + 1 < texte.length() && texte.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        return i + 1 == texte.length() || estUneFin(i + 1) ? i : 0;
                    }
                }
            }
            return 0;
        }

        private boolean estUneFin(int i) {
            return texte.charAt(i) == '\t' || texte.charAt(i) == '\n' || texte.charAt(i) == '\r';
        }
    }
}
