package fr.mixitesociale.graphique;

import java.awt.image.BufferedImage;

/** What {@link SansPoliceTest} runs in a JVM of its own: AWT reads its fonts once. */
final class SansPoliceEssai {

    private SansPoliceEssai() {}

    public static void main(String[] arguments) {
        if (arguments[0].equals("temoin")) {
            System.setProperty("java.awt.headless", "true");
            new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics().drawString("x", 1, 8);
            return;
        }
        Graphique graphique = UnGraphique.unGraphique()
                .serie("Taux", 2020, "10", "11")
                .repereConstant("objectif 25 %", 2020, 2021, "25")
                .annotation(2020.5, "PLU modifié")
                .fait();
        DessinGraphique dessin = new DessinGraphique();
        int dessins = dessin.svg(graphique).contains("PLU modifié") ? 1 : 0;
        dessins += dessin.png(graphique, 400, 300, 1).length > 1000 ? 1 : 0;
        System.out.println("dessine " + dessins);
    }
}
