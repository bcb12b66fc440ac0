package fr.mixitesociale.graphique;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lines of text of one font and ink, wrapped to a width. */
record Texte(List<String> lignes, Font police, Encre encre) {

    private static final String SUITE = "…";

    Texte {
        lignes = List.copyOf(lignes);
    }

    /** Wraps at spaces, cuts a word that alone is too wide, and ends with « … » when lines are missing. */
    static Texte couper(String texte, Font police, Encre encre, double largeurMax, int lignesMax) {
        List<String> lignes = new ArrayList<>();
        String ligne = "";
        for (String mot : lisible(texte).strip().split(" +")) {
            String essai = ligne.isEmpty() ? mot : ligne + " " + mot;
            if (ligne.isEmpty() || Polices.largeur(essai, police) <= largeurMax) {
                ligne = essai;
            } else {
                lignes.add(ligne);
                ligne = mot;
            }
        }
        lignes.add(ligne);
        if (lignes.size() > lignesMax) {
            String derniere = lignes.get(lignesMax - 1) + SUITE;
            lignes = new ArrayList<>(lignes.subList(0, lignesMax - 1));
            lignes.add(derniere);
        }
        return new Texte(
                lignes.stream().map(l -> raccourcir(l, police, largeurMax)).toList(), police, encre);
    }

    double largeur() {
        return lignes.stream()
                .mapToDouble(ligne -> Polices.largeur(ligne, police))
                .max()
                .orElse(0);
    }

    double interligne() {
        return Math.round(police.getSize2D() * 1.2);
    }

    double hauteur() {
        return lignes.size() * interligne();
    }

    /** Draws from the top left corner. */
    void dessiner(Graphics2D g2, double x, double y) {
        g2.setFont(police);
        g2.setPaint(encre.couleur());
        double base = y + police.getSize2D() * 0.95;
        for (String ligne : lignes) {
            g2.drawString(ligne, (float) x, (float) base);
            base += interligne();
        }
    }

    Rectangle2D boite(double x, double y) {
        return new Rectangle2D.Double(x, y, largeur(), hauteur());
    }

    /** Control and direction characters are neither drawn nor allowed in XML; a line break is a space. */
    static String lisible(String texte) {
        StringBuilder propre = new StringBuilder(texte.length());
        texte.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL -> propre.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
                default -> propre.appendCodePoint(c);
            }
        });
        return propre.toString();
    }

    private static String raccourcir(String ligne, Font police, double largeurMax) {
        if (Polices.largeur(ligne, police) <= largeurMax) {
            return ligne;
        }
        int fin = ligne.length();
        while (fin > 1 && Polices.largeur(ligne.substring(0, fin) + SUITE, police) > largeurMax) {
            fin = ligne.offsetByCodePoints(fin, -1);
        }
        return ligne.substring(0, fin).stripTrailing() + SUITE;
    }
}
